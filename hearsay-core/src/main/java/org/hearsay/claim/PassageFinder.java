package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Quantity;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;
import org.hearsay.language.Token;
import org.hearsay.name.NameGroup;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a report into the passages that may carry a claim: each statement's content, a sentence at a time, and what the report
 * says in its own voice. Of statements inside each other the inner one has the words: it names who said them.
 */
final class PassageFinder {
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
    /** A statement inside another takes its words over if it has this share of them. */
    private static final double TAKES_OVER = 0.5;
    /** A sentence is narration if statements have less than this share of its words. */
    private static final double STILL_NARRATION = 0.4;
    /** How much it counts that two passages count the same; a word counts 1. */
    private static final double COUNT = 2;
    /** Bounds the work on one sentence. */
    private static final int MOST_TOKENS = 400;

    private static final Set<String> COMPARED = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "SYM");
    /** Verbs of telling and knowing, behind which the topic begins with one of these words: "was told of a plot to…". */
    private static final Set<String> TELLING = Set.of("brief", "warn");

    private static final Set<String> TOPIC = Set.of("of", "about", "on", "that", "over");
    /** How much the words of such a topic count. */
    private static final double OF_TOPIC = 0.5;

    private static final Set<String> OF_SPEAKER = Set.of("i", "me", "my", "myself", "he", "him", "she", "her", "himself", "herself");

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "who", "which");

    private final Map<String, String> spellings;

    /** Words of names come out in the spelling under which the story's names were merged. */
    PassageFinder(List<NameGroup> names) {
        this.spellings = spellings(names);
    }

    private static Map<String, String> spellings(List<NameGroup> names) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (NameGroup group : names) {
            String[] name = group.name().toLowerCase(Locale.ROOT).split("\\s+");
            for (String variant : group.variants()) {
                String[] words = variant.toLowerCase(Locale.ROOT).split("\\s+");
                for (int i = 1; i <= words.length && words.length == name.length; i++) {
                    spellings.putIfAbsent(words[words.length - i], name[name.length - i]);
                }
            }
        }
        return spellings;
    }

    /** The passages of a report in text order; statements that decline have none. */
    List<Passage> find(ReadReport report, Statements said) {
        List<Passage> passages = new ArrayList<>();
        SentenceStatements statements = new SentenceStatements(report.sentences(), said.statements());
        SentenceSlices slices = new SentenceSlices(report);
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentences().get(i);
            ReadReport slice = slices.next(sentence);
            List<Token> tokens = sentence.tokens()
                    .subList(0, Math.min(MOST_TOKENS, sentence.tokens().size()));
            List<Statement> at = Sayings.of(statements.at(i), tokens);
            List<Statement> here = at.stream()
                    .filter(statement -> statement.content().overlaps(sentence.span()))
                    .toList();
            for (Statement statement : here) {
                List<Token> words = in(statement, tokens);
                if (statement.position() != Position.DECLINES && !isTakenOver(statement, words, here)) {
                    addClauses(slice, statement, words, passages);
                }
            }
            narration(slice, tokens, at, here, passages);
        }
        return passages;
    }

    /** Each clause that says enough; all of the words together where none does. */
    private void addClauses(
            ReadReport report, @Nullable Statement statement, List<Token> words, List<Passage> passages) {
        int before = passages.size();
        for (List<Token> clause : words.isEmpty() ? List.<List<Token>>of() : Clauses.of(words)) {
            Passage passage = passage(report, statement, clause);
            if (passage != null && !(statement == null && passage.pointsBack())) {
                passages.add(passage);
            }
        }
        Passage whole = passages.size() == before ? passage(report, statement, words) : null;
        if (whole != null && !(statement == null && whole.pointsBack())) {
            passages.add(whole);
        }
    }

    private static List<Token> in(Statement statement, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> statement.content().overlaps(token.span()))
                .toList();
    }

    /** Whether a statement inside this one has most of its words here; of two with the same words the later one has them. */
    private static boolean isTakenOver(Statement statement, List<Token> words, List<Statement> here) {
        if (statement.position() == Position.DENIES) {
            return here.stream()
                    .anyMatch(other -> other.position() == Position.DENIES
                            && here.indexOf(other) > here.indexOf(statement)
                            && other.content().hull().equals(statement.content().hull())
                            && other.speaker().name().equals(statement.speaker().name()));
        }
        for (Statement other : here) {
            int shared = in(other, words).size();
            boolean isInside = !other.equals(statement)
                    && statement.content().hull().contains(other.content().hull());
            boolean isSame = isInside
                    && other.content().hull().equals(statement.content().hull());
            if (isInside
                    && shared >= TAKES_OVER * words.size()
                    && (!isSame || here.indexOf(other) > here.indexOf(statement))) {
                return true;
            }
        }
        return false;
    }

    private void narration(
            ReadReport report, List<Token> tokens, List<Statement> at, List<Statement> here, List<Passage> passages) {
        List<Token> free = tokens.stream()
                .filter(token -> at.stream().noneMatch(statement -> holds(statement, token.span())))
                .toList();
        boolean declines = at.stream().anyMatch(statement -> statement.position() == Position.DECLINES);
        boolean enough = free.size() >= (1 - STILL_NARRATION) * tokens.size() && (here.isEmpty() || free.size() >= 8);
        if (!declines && enough) {
            addClauses(report, null, free, passages);
        }
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.content().overlaps(span)
                || (statement.source() != null && statement.source().overlaps(span))
                || (statement.cue() != null && statement.cue().overlaps(span));
    }

    private @Nullable Passage passage(ReadReport report, @Nullable Statement statement, List<Token> words) {
        Map<String, Double> terms = new LinkedHashMap<>();
        Set<String> events = new LinkedHashSet<>();
        Set<String> acts = new LinkedHashSet<>();
        int negators = 0;
        int pointers = 0;
        boolean hasVerb = false;
        boolean told = false;
        double share = 1;
        addSpeaker(statement, words, terms);
        for (Token token : words) {
            String lemma = token.lemma();
            share = told && TOPIC.contains(lemma) ? OF_TOPIC : share;
            told |= TELLING.contains(Concepts.STANDARD.of(lemma)) && token.tag().equals("VERB");
            hasVerb |= token.tag().equals("VERB") || token.tag().equals("AUX");
            negators += Concepts.STANDARD.isNegator(lemma) ? 1 : 0;
            boolean pointer = Concepts.STANDARD.isPointer(lemma);
            pointers += pointer ? 1 : 0;
            if (token.tag().equals("VERB") && !Concepts.STANDARD.isEmpty(lemma) && !Concepts.STANDARD.isWeak(lemma)) {
                acts.add(Concepts.STANDARD.of(lemma));
            }
            if (!pointer && COMPARED.contains(token.tag()) && !isOf(token, report.times())) {
                addTerm(token, share, report.quantities(), terms, events);
            }
        }
        addTimes(report.times(), words, terms);
        addCounts(report, words, terms);
        boolean pointsBack = pointers > 0 && terms.size() < FEWEST_TERMS_BESIDE_POINTER;
        addQuotes(report, words, terms);
        if (words.isEmpty() || (terms.size() < FEWEST_TERMS && !pointsBack)) {
            return null;
        }
        acts.addAll(events);
        List<Span> spans = runs(words);
        String text = text(report.report().text(), spans);
        boolean complete = hasVerb && !PRONOUNS.contains(words.get(0).lemma()) && words.size() >= 5;
        return new Passage(
                report.report().id(),
                spans,
                text,
                statement,
                terms,
                events,
                acts,
                negators % 2 == 1,
                pointers > 0,
                pointsBack,
                complete);
    }

    /**
     * Who speaks is in the words where they say "I", or "he" of a single source, or leave the one out who does it ("denied
     * being told").
     */
    private void addSpeaker(@Nullable Statement statement, List<Token> words, Map<String, Double> terms) {
        if (statement == null || words.isEmpty() || statement.speaker().kind() != SpeakerKind.PERSON) {
            return;
        }
        boolean gerund = words.get(0).text().endsWith("ing") && !words.get(0).tag().equals("NOUN");
        if (gerund || words.stream().anyMatch(token -> OF_SPEAKER.contains(token.lemma()))) {
            String[] name = statement.speaker().name().toLowerCase(Locale.ROOT).split("\\s+");
            String last = name[name.length - 1];
            terms.merge(Concepts.STANDARD.of(spellings.getOrDefault(last, last)), 1.0, Math::max);
        }
    }

    private void addTerm(Token token, double share, List<Quantity> quantities, Map<String, Double> terms, Set<String> events) {
        String lemma = token.lemma();
        if (Concepts.STANDARD.isEmpty(lemma) || Concepts.STANDARD.isNegator(lemma) || !hasLetterOrDigit(lemma)) {
            return;
        }
        boolean isNumber = token.tag().equals("NUM") || isOf(quantities, token.span());
        String word = spellings.getOrDefault(lemma, lemma);
        String concept = isNumber ? "#" + word : Concepts.STANDARD.of(word);
        double weight = share * weight(token.tag(), lemma, isNumber);
        terms.merge(concept, weight, Math::max);
        if (Concepts.STANDARD.isEvent(concept)) {
            events.add(concept);
        }
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
                terms.merge("=" + thing + year(report, quantity.span()), COUNT, Math::max);
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

    private static String text(String report, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.isEmpty() ? "" : " ").append(span.in(report));
        }
        return text.toString();
    }
}
