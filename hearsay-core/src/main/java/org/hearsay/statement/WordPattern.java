package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words in a row, as the lists of this package write them: {@code decline|refuse to? comment}.
 *
 * <p>Its parts are parted by spaces. A part is a word or several with {@code |} between them, each the lemma or the form as
 * written, in lower case; {@code ?} after it says that it may be missing. {@code ...} stands for up to four words of any kind,
 * {@code ~} for up to five words that only say when or how ("also", "on Friday", "has since"). The first part is always there. A quotation mark
 * between two parts does not count.
 */
record WordPattern(List<Part> parts) {
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_ASIDE = 5;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "''", "``");
    private static final Set<String> ASIDE_TAGS = Set.of("ADV", "AUX", "NUM");
    private static final Set<String> ASIDE_WORDS = Set.of(
            "on",
            "in",
            "at",
            "late",
            "last",
            "this",
            "week",
            "month",
            "year",
            "early",
            "earlier",
            "day",
            "night",
            "morning",
            "evening",
            "afternoon",
            "weekend",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "first",
            "also",
            "previously",
            "separately",
            "independently",
            "later",
            "since",
            "would",
            "could",
            "the",
            "over");

    /** One word, or a gap: {@code words} is empty and {@code gap} says how many words it may hold. */
    private record Part(Set<String> words, boolean optional, int gap, boolean aside) {
        static Part of(String written) {
            if (written.equals("...")) {
                return new Part(Set.of(), true, LONGEST_GAP, false);
            }
            if (written.equals("~")) {
                return new Part(Set.of(), true, LONGEST_ASIDE, true);
            }
            boolean optional = written.endsWith("?") && written.length() > 1;
            String words = optional ? written.substring(0, written.length() - 1) : written;
            return new Part(Set.copyOf(List.of(words.split("\\|"))), optional, 0, false);
        }

        boolean takes(ReportTokens tokens, int at) {
            if (gap == 0) {
                return words.contains(tokens.lemma(at)) || words.contains(tokens.word(at));
            }
            return !aside || isAside(tokens, at);
        }
    }

    WordPattern {
        parts = List.copyOf(parts);
    }

    /** Whether the word only says when or how. */
    static boolean isAside(ReportTokens tokens, int at) {
        return ASIDE_TAGS.contains(tokens.tag(at)) || ASIDE_WORDS.contains(tokens.word(at));
    }

    static WordPattern parse(String written) {
        List<Part> parts = new ArrayList<>();
        for (String part : written.strip().split(" +")) {
            parts.add(Part.of(part));
        }
        if (parts.get(0).optional()) {
            throw new IllegalArgumentException("the first word of \"" + written + "\" must not be optional");
        }
        return new WordPattern(parts);
    }

    Set<String> firstWords() {
        return parts.get(0).words();
    }

    /** Where a match that begins at token {@code from} ends, at {@code limit} or before it; -1 if there is none. */
    int endAt(ReportTokens tokens, int from, int limit) {
        return endAt(tokens, from, limit, 0);
    }

    private int endAt(ReportTokens tokens, int at, int limit, int index) {
        if (index == parts.size()) {
            return at;
        }
        Part part = parts.get(index);
        if (part.gap() > 0) {
            return endAfterGap(tokens, at, limit, index);
        }
        int here = index > 0 && at < limit && QUOTES.contains(tokens.word(at)) ? at + 1 : at;
        if (here < limit && part.takes(tokens, here)) {
            int end = endAt(tokens, here + 1, limit, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return part.optional() ? endAt(tokens, at, limit, index + 1) : -1;
    }

    private int endAfterGap(ReportTokens tokens, int at, int limit, int index) {
        Part gap = parts.get(index);
        for (int skipped = 0; skipped <= gap.gap(); skipped++) {
            int end = endAt(tokens, at + skipped, limit, index + 1);
            if (end >= 0) {
                return end;
            }
            if (at + skipped >= limit || !gap.takes(tokens, at + skipped)) {
                return -1;
            }
        }
        return -1;
    }
}
