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
import org.hearsay.language.TimeExpression;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/**
 * What one passage is compared by, while it is gathered: words and their concepts, "#" and a number, "=" and what is counted, "@" and
 * a date, "“" and words in a row of a quotation, each with how much it counts.
 */
final class Terms {
    /** Quoted words are the same if so many in a row are. */
    private static final int QUOTED = 4;
    /** How much it counts that they are. */
    private static final double SAME_QUOTE = 0.5;
    /** Bounds the terms of one quotation. */
    private static final int MOST_QUOTED = 12;
    /** A year further from a number than this, in characters, is not the number's. */
    private static final int NEAR = 60;
    /** How much more a word of an event counts than another. */
    private static final double EVENT = 1.3;

    /** How much of its weight a word has that only says how things hang together. */
    private static final double RELATION = 0.7;
    /** How much a word of a name counts that is not the name's last: a name is one thing, however many words it has. */
    private static final double GIVEN_NAME = 0.5;

    /** How much it counts that two passages count the same; a word counts 1. */
    private static final double COUNT = 2;

    private static final Set<String> COMPARED = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X", "SYM");
    /** How much it counts that two passages name the same date. */
    private static final double SAME_TIME = 0.5;

    private final ReadReport report;
    private final Map<String, String> spellings;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Set<String> events = new LinkedHashSet<>();

    /** @param spellings words of names, and the spelling that they come out in */
    Terms(ReadReport report, Map<String, String> spellings) {
        this.report = report;
        this.spellings = spellings;
    }

    /** The terms so far, each with the most that it was put with; the map goes on growing. */
    Map<String, Double> weights() {
        return weights;
    }

    /** The concepts among them that tell of an event. */
    Set<String> events() {
        return events;
    }

    void put(String term, double weight) {
        weights.merge(term, weight, Math::max);
    }

    /**
     * The word at {@code at}, where it says something and is no part of a date.
     *
     * @param share how much it counts here, 0 to 1
     */
    void add(List<Token> words, int at, double share) {
        Token token = words.get(at);
        String lemma = token.lemma();
        if (Concepts.STANDARD.isEmpty(lemma)
                || Concepts.STANDARD.isNegator(lemma)
                || !hasLetterOrDigit(lemma)
                || !COMPARED.contains(token.tag())
                || isOf(token, report.times())) {
            return;
        }
        boolean isNumber = token.tag().equals("NUM") || isOf(report.quantities(), token.span());
        String word = spellings.getOrDefault(lemma, lemma);
        String fate = isNumber ? null : Fates.at(words, at);
        String concept = isNumber ? "#" + word : fate == null ? Concepts.STANDARD.of(word) : fate;
        double weight = share * (isGivenName(words, at) ? GIVEN_NAME : 1) * weight(token.tag(), lemma, isNumber);
        weight *= Concepts.STANDARD.isRelation(concept) ? RELATION : 1;
        put(concept, Concepts.STANDARD.isEvent(concept) ? EVENT * weight : weight);
        if (Concepts.STANDARD.isEvent(concept) && !Fates.isModifier(words, at)) {
            events.add(concept);
        }
    }

    /** "White" in "White House": a word of a name that is not its last. */
    private static boolean isGivenName(List<Token> words, int at) {
        return words.get(at).tag().equals("PROPN")
                && at + 1 < words.size()
                && words.get(at + 1).tag().equals("PROPN");
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

    void addTimes(List<Token> words) {
        for (TimeExpression time : report.times()) {
            String value = time.value();
            if (value != null && words.stream().anyMatch(token -> time.span().contains(token.span()))) {
                put("@" + value, SAME_TIME);
            }
        }
    }

    /**
     * A count of people makes a claim with others like it, whatever words are around it; one of another year than the
     * report's is of another event.
     */
    void addCounts(List<Token> words) {
        for (Quantity quantity : report.quantities()) {
            boolean here = words.stream().anyMatch(token -> token.span().overlaps(quantity.span()));
            String thing = here ? CountedThing.of(quantity, words) : null;
            if (thing != null && thing.startsWith("people ")) {
                put("=" + thing + CountedThing.scope(quantity, words) + year(quantity.span()), COUNT);
            }
        }
    }

    /** The year of a date near the number where it is not that of the report; "" where the report's is not known. */
    private String year(Span number) {
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
    void addQuotes(List<Token> words) {
        List<String> quoted = new ArrayList<>();
        for (Token token : words) {
            if (hasLetterOrDigit(token.text())
                    && report.quotations().stream()
                            .anyMatch(quotation -> quotation.inner().contains(token.span()))) {
                quoted.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        for (int i = 0; i + QUOTED <= Math.min(quoted.size(), MOST_QUOTED + QUOTED); i++) {
            put("“" + String.join(" ", quoted.subList(i, i + QUOTED)), SAME_QUOTE);
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
}
