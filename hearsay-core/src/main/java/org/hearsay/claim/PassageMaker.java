package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.ReadReport;
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
    /** What is dismissed stands no further behind than this, in words. */
    private static final int DISMISSED_WITHIN = 4;
    /** How much a title counts as the name of who has it. */
    private static final double OF_TITLE = 0.7;

    private static final int LEADING_PARAGRAPHS = 2;
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
        Terms found = new Terms(report, spellings);
        Set<String> acts = new LinkedHashSet<>();
        int pointers = 0;
        boolean hasVerb = false;
        boolean cites = false;
        boolean told = false;
        double share = 1;
        boolean doubts = position != Position.ASSERTS;
        addSpeaker(statement, words, found);
        for (int at = 0; at < words.size(); at++) {
            Token token = words.get(at);
            String lemma = token.lemma();
            String holder = titles.get(lemma);
            if (holder != null
                    && (at + 1 == words.size() || !words.get(at + 1).tag().equals("PROPN"))) {
                found.put(holder, OF_TITLE);
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
            if (!pointer && !isCited(token)) {
                found.add(words, at, share);
            }
        }
        found.addTimes(words);
        found.addCounts(words);
        Map<String, Double> terms = found.weights();
        boolean confirms = confirms(statement);
        boolean points = pointers == 0 && !hasVerb && isBare(statement, words, terms, confirms);
        boolean pointsBack = points || (pointers > 0 && terms.size() < FEWEST_TERMS_BESIDE_POINTER);
        if (!doubts && !pointsBack && Supposition.is(words)) {
            return null;
        }
        found.addQuotes(words);
        if (words.isEmpty()
                || (pointsBack && statement == null && !cites)
                || (terms.size() < FEWEST_TERMS && !pointsBack && !(hasVerb && isShortNo(statement, words, terms)))) {
            return null;
        }
        acts.addAll(found.events());
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
                found.events(),
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

    private static boolean leads(ReadReport report, Span span) {
        List<Span> paragraphs = report.report().paragraphs();
        return paragraphs.stream().limit(LEADING_PARAGRAPHS).anyMatch(paragraph -> paragraph.contains(span));
    }

    /**
     * Who speaks is in the words where they say "I", or "he" of a single source, or leave the one out who does it ("denied
     * being told").
     */
    private void addSpeaker(@Nullable Statement statement, List<Token> words, Terms found) {
        if (statement == null || words.isEmpty() || statement.speaker().kind() != SpeakerKind.PERSON) {
            return;
        }
        boolean gerund =
                words.get(0).text().endsWith("ing") && !words.get(0).tag().equals("NOUN");
        if (gerund || words.stream().anyMatch(token -> OF_SPEAKER.contains(token.lemma()))) {
            String[] name = statement.speaker().name().toLowerCase(Locale.ROOT).split("\\s+");
            String last = name[name.length - 1];
            found.put(Concepts.STANDARD.of(spellings.getOrDefault(last, last)), 1);
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
