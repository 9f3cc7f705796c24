package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Quantity;
import org.hearsay.language.ReadReport;
import org.hearsay.language.TimeExpression;
import org.hearsay.language.Token;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes passages of a report's words: says what they are compared by, whether they are turned round, whether they only point. */
final class PassageMaker {
    /** A passage needs so many words that mean something. */
    private static final int FEWEST_TERMS = 2;
    /** Words that point back ("the report") do so unless there are so many others. */
    private static final int FEWEST_TERMS_BESIDE_POINTER = 3;
    /** Quoted words are the same if so many in a row are. */
    private static final int QUOTED = 4;
    /** How much it counts that they are. */
    private static final double SAME_QUOTE = 0.5;
    /** Bounds the terms of one quotation. */
    private static final int MOST_QUOTED = 12;
    /** A year further from a number than this, in characters, is not the number's. */
    private static final int NEAR = 60;
    /** What is dismissed stands no further behind than this, in words. */
    private static final int DISMISSED_WITHIN = 4;
    /** How much more a word of an event counts than another. */
    private static final double EVENT = 1.3;

    /** How much of its weight a word has that only says how things hang together. */
    private static final double RELATION = 0.7;
    /** How much a word of a name counts that is not the name's last: a name is one thing, however many words it has. */
    private static final double GIVEN_NAME = 0.5;

    /** How much a title counts as the name of who has it. */
    private static final double OF_TITLE = 0.7;

    private static final int LEADING_PARAGRAPHS = 2;
    /** How much it counts that two passages count the same; a word counts 1. */
    private static final double COUNT = 2;

    private static final Set<String> COMPARED = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "SYM");
    /** Verbs of telling and knowing, behind which the topic begins with one of these words: "was told of a plot to…". */
    private static final Set<String> TELLING = Set.of("brief", "warn");

    private static final Set<String> TOPIC = Set.of("of", "about", "on", "over");
    /** How much the words of such a topic count. */
    private static final double OF_TOPIC = 0.7;

    private static final Set<String> OF_SPEAKER =
            Set.of("i", "me", "my", "myself", "he", "him", "she", "her", "himself", "herself");
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "who", "which");

    /** Bounds the letters of one outlet's name that are kept. */
    private static final int LONGEST_NAME = 80;

    private static final Pattern CONFIRMING =
            Pattern.compile("\\b(?:confirm|corroborat|verif)\\w+", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> spellings;
    private final Map<String, String> titles;
    private final Set<Integer> cited = new LinkedHashSet<>();

    /**
     * @param spellings words of names, and the spelling that they come out in
     * @param titles titles that one person has in the story, and that person's last name
     * @param citations where the report names outlets that it cites: they tell who says it, not what
     */
    PassageMaker(Map<String, String> spellings, Map<String, String> titles, List<Citation> citations) {
        this.spellings = spellings;
        this.titles = titles;
        citations.forEach(citation -> citation.spans().forEach(span -> {
            for (int i = span.begin(); i < Math.min(span.end(), span.begin() + LONGEST_NAME); i++) {
                cited.add(i);
            }
        }));
    }

    boolean isCited(Token token) {
        return cited.contains(token.span().begin());
    }

    /**
     * What a source says of the evidence in place of the thing ("has no proof that…"), as a claim of its own; null where it says
     * nothing of it.
     */
    @Nullable
    Passage appraisal(ReadReport report, Statement statement, List<Token> words) {
        boolean appraises = words.stream().anyMatch(token -> Concepts.STANDARD.isEvidence(token.lemma()));
        return appraises ? passage(report, statement, words, Position.ASSERTS) : null;
    }

    /** A passage of these words, null where they say nothing. */
    @Nullable
    Passage passage(ReadReport report, @Nullable Statement statement, List<Token> words) {
        return passage(report, statement, words, statement == null ? Position.ASSERTS : statement.position());
    }

    private @Nullable Passage passage(
            ReadReport report, @Nullable Statement statement, List<Token> all, Position position) {
        List<Token> words = Contrast.without(all);
        Map<String, Double> terms = new LinkedHashMap<>();
        Set<String> events = new LinkedHashSet<>();
        Set<String> acts = new LinkedHashSet<>();
        int pointers = 0;
        boolean hasVerb = false;
        boolean cites = false;
        boolean told = false;
        double share = 1;
        boolean doubts = position != Position.ASSERTS;
        addSpeaker(statement, words, terms);
        for (int at = 0; at < words.size(); at++) {
            Token token = words.get(at);
            String lemma = token.lemma();
            String holder = titles.get(lemma);
            if (holder != null
                    && (at + 1 == words.size() || !words.get(at + 1).tag().equals("PROPN"))) {
                terms.merge(holder, OF_TITLE, Math::max);
            }
            share = told && TOPIC.contains(lemma) ? OF_TOPIC : share;
            told |= TELLING.contains(Concepts.STANDARD.of(lemma)) && token.tag().equals("VERB");
            hasVerb |= token.tag().equals("VERB") || token.tag().equals("AUX");
            if (position == Position.UNKNOWN && TELLING.contains(Concepts.STANDARD.of(lemma))) {
                // "Knew of no such plan": that the source does not know is its position, not what it speaks of.
                pointers++;
                continue;
            }
            boolean pointer = Concepts.STANDARD.isPointer(lemma) || (doubts && Concepts.STANDARD.isShell(lemma));
            pointers += pointer ? 1 : 0;
            if (token.tag().equals("VERB") && !Concepts.STANDARD.isEmpty(lemma) && !Concepts.STANDARD.isWeak(lemma)) {
                acts.add(Concepts.STANDARD.of(lemma));
            }
            cites |= isCited(token);
            if (!pointer && !isCited(token) && COMPARED.contains(token.tag()) && !isOf(token, report.times())) {
                addTerm(
                        words,
                        at,
                        share * (isGivenName(words, at) ? GIVEN_NAME : 1),
                        report.quantities(),
                        terms,
                        events);
            }
        }
        addTimes(report.times(), words, terms);
        addCounts(report, words, terms);
        boolean confirms = confirms(statement);
        boolean points = pointers == 0 && !hasVerb && isBare(statement, words, terms, confirms);
        boolean pointsBack = points || (pointers > 0 && terms.size() < FEWEST_TERMS_BESIDE_POINTER);
        if (!doubts && !pointsBack && Supposition.is(words)) {
            return null;
        }
        addQuotes(report, words, terms);
        if (words.isEmpty()
                || (pointsBack && statement == null && !cites)
                || (terms.size() < FEWEST_TERMS && !pointsBack && !(hasVerb && isShortNo(statement, words, terms)))) {
            return null;
        }
        acts.addAll(events);
        List<Span> spans = runs(all);
        String text = Excerpt.joined(report.report().text(), spans);
        boolean complete = hasVerb && !PRONOUNS.contains(words.get(0).lemma()) && words.size() >= 5;
        return new Passage(
                report.report().id(),
                spans,
                text,
                statement,
                position,
                terms,
                events,
                acts,
                agents(words, terms),
                Negation.turned(words),
                Prospect.is(words),
                Negation.is(words),
                pointers > 0 || points,
                pointsBack,
                confirms,
                dismisses(words),
                leads(report, spans.get(0)),
                complete);
    }

    /** "There were no talks": one word is enough for what somebody says is not so. */
    private static boolean isShortNo(@Nullable Statement statement, List<Token> words, Map<String, Double> terms) {
        return statement != null && !terms.isEmpty() && Negation.is(words);
    }

    /** The names before the first verb, in the words that are compared: who does it. */
    private Set<String> agents(List<Token> words, Map<String, Double> terms) {
        Set<String> agents = new LinkedHashSet<>();
        for (Token token : words) {
            if (token.tag().equals("VERB")) {
                break;
            }
            String word = Concepts.STANDARD.of(spellings.getOrDefault(token.lemma(), token.lemma()));
            if (token.tag().equals("PROPN") && terms.containsKey(word)) {
                agents.add(word);
            }
        }
        return agents;
    }

    private static boolean confirms(@Nullable Statement statement) {
        return statement != null
                && statement.cue() != null
                && statement.position() == Position.ASSERTS
                && CONFIRMING.matcher(statement.cue().text()).find();
    }

    /** "The Times first reported the rewards", "the agency confirmed the finding": nothing but the name of what is told. */
    private static boolean isBare(
            @Nullable Statement statement, List<Token> words, Map<String, Double> terms, boolean confirms) {
        boolean outlets = statement != null && statement.speaker().kind() == SpeakerKind.OUTLET;
        return (outlets || confirms)
                && !words.isEmpty()
                && words.get(0).lemma().equals("the")
                && terms.keySet().stream().noneMatch(term -> term.startsWith("="))
                && terms.keySet().stream()
                                .filter(term -> Character.isLetter(term.codePointAt(0)))
                                .count()
                        <= 2;
    }

    /** "White" in "White House": a word of a name that is not its last. */
    private static boolean isGivenName(List<Token> words, int at) {
        return words.get(at).tag().equals("PROPN")
                && at + 1 < words.size()
                && words.get(at + 1).tag().equals("PROPN");
    }

    private static boolean leads(ReadReport report, Span span) {
        List<Span> paragraphs = report.report().paragraphs();
        return paragraphs.stream().limit(LEADING_PARAGRAPHS).anyMatch(paragraph -> paragraph.contains(span));
    }

    /**
     * Who speaks is in the words where they say "I", or "he" of a single source, or leave the one out who does it ("denied
     * being told").
     */
    private void addSpeaker(@Nullable Statement statement, List<Token> words, Map<String, Double> terms) {
        if (statement == null || words.isEmpty() || statement.speaker().kind() != SpeakerKind.PERSON) {
            return;
        }
        boolean gerund =
                words.get(0).text().endsWith("ing") && !words.get(0).tag().equals("NOUN");
        if (gerund || words.stream().anyMatch(token -> OF_SPEAKER.contains(token.lemma()))) {
            String[] name = statement.speaker().name().toLowerCase(Locale.ROOT).split("\\s+");
            String last = name[name.length - 1];
            terms.merge(Concepts.STANDARD.of(spellings.getOrDefault(last, last)), 1.0, Math::max);
        }
    }

    private void addTerm(
            List<Token> words,
            int at,
            double share,
            List<Quantity> quantities,
            Map<String, Double> terms,
            Set<String> events) {
        Token token = words.get(at);
        String lemma = token.lemma();
        if (Concepts.STANDARD.isEmpty(lemma) || Concepts.STANDARD.isNegator(lemma) || !hasLetterOrDigit(lemma)) {
            return;
        }
        boolean isNumber = token.tag().equals("NUM") || isOf(quantities, token.span());
        String word = spellings.getOrDefault(lemma, lemma);
        String fate = isNumber ? null : Fates.at(words, at);
        String concept = isNumber ? "#" + word : fate == null ? Concepts.STANDARD.of(word) : fate;
        double weight = share * weight(token.tag(), lemma, isNumber);
        weight *= Concepts.STANDARD.isRelation(concept) ? RELATION : 1;
        terms.merge(concept, Concepts.STANDARD.isEvent(concept) ? EVENT * weight : weight, Math::max);
        if (Concepts.STANDARD.isEvent(concept) && !Fates.isModifier(words, at)) {
            events.add(concept);
        }
    }

    /** "The baseless and anonymous accusations": a word that dismisses, and soon behind it the claim pointed at. */
    private static boolean dismisses(List<Token> words) {
        int left = 0;
        for (Token token : words) {
            boolean dismissal = Concepts.STANDARD.isDismissal(token.lemma());
            if (left > 0 && !dismissal && token.tag().equals("NOUN") && Concepts.STANDARD.isPointer(token.lemma())) {
                return true;
            }
            left = dismissal ? DISMISSED_WITHIN : left - 1;
        }
        return false;
    }

    private static double weight(String tag, String lemma, boolean isNumber) {
        if (isNumber || Concepts.STANDARD.isWeak(lemma)) {
            return 0.4;
        }
        return switch (tag) {
            case "ADJ" -> 0.7;
            case "ADV" -> 0.3;
            default -> 1;
        };
    }

    private static void addTimes(List<TimeExpression> times, List<Token> words, Map<String, Double> terms) {
        for (TimeExpression time : times) {
            String value = time.value();
            if (value != null && words.stream().anyMatch(token -> time.span().contains(token.span()))) {
                terms.merge("@" + value, 0.5, Math::max);
            }
        }
    }

    /**
     * A count of people makes a claim with others like it, whatever words are around it; one of another year than the
     * report's is of another event.
     */
    private static void addCounts(ReadReport report, List<Token> words, Map<String, Double> terms) {
        for (Quantity quantity : report.quantities()) {
            boolean here = words.stream().anyMatch(token -> token.span().overlaps(quantity.span()));
            String thing = here ? CountedThing.of(quantity, words) : null;
            if (thing != null && thing.startsWith("people ")) {
                terms.merge(
                        "=" + thing + CountedThing.scope(quantity, words) + year(report, quantity.span()),
                        COUNT,
                        Math::max);
            }
        }
    }

    /** The year of a date near the number where it is not that of the report; "" where the report's is not known. */
    private static String year(ReadReport report, Span number) {
        String published = report.report().published();
        if (published == null || published.length() < 4) {
            return "";
        }
        for (TimeExpression time : report.times()) {
            String value = time.value();
            boolean near =
                    time.span().begin() <= number.end() + NEAR && time.span().end() >= number.begin() - NEAR;
            if (near && value != null && value.matches("\\d{4}.*") && !value.startsWith(published.substring(0, 4))) {
                return " " + value.substring(0, 4);
            }
        }
        return "";
    }

    /** The same words in quotation marks are the same claim, however few of them mean something. */
    private static void addQuotes(ReadReport report, List<Token> words, Map<String, Double> terms) {
        List<String> quoted = new ArrayList<>();
        for (Token token : words) {
            if (hasLetterOrDigit(token.text())
                    && report.quotations().stream()
                            .anyMatch(quotation -> quotation.inner().contains(token.span()))) {
                quoted.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i + QUOTED <= Math.min(quoted.size(), MOST_QUOTED + QUOTED); i++) {
            terms.merge("“" + String.join(" ", quoted.subList(i, i + QUOTED)), SAME_QUOTE, Math::max);
        }
    }

    private static boolean isOf(Token token, List<TimeExpression> times) {
        return times.stream().anyMatch(time -> time.span().overlaps(token.span()));
    }

    private static boolean isOf(List<Quantity> quantities, Span span) {
        return quantities.stream()
                .anyMatch(quantity -> quantity.span().contains(span)
                        && (quantity.countedSpan() == null
                                || !quantity.countedSpan().overlaps(span)));
    }

    private static boolean hasLetterOrDigit(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The spans of the words, those with nothing but blanks or marks between them joined. */
    private static List<Span> runs(List<Token> words) {
        List<Span> runs = new ArrayList<>();
        Span run = words.get(0).span();
        for (Token token : words.subList(1, words.size())) {
            if (token.span().begin() - run.end() <= 2) {
                run = run.union(token.span());
            } else {
                runs.add(run);
                run = token.span();
            }
        }
        runs.add(run);
        return runs;
    }
}
