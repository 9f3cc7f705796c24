package org.hearsay.text;

import java.util.List;

/**
 * Words of a report, with where they stand.
 *
 * @param spans one span or more, in text order, not overlapping
 * @param text the words of the spans as {@link #joined} joins them
 */
public record Excerpt(List<Span> spans, String text) {
    /** Stands for words that are left out. */
    public static final String GAP = " … ";

    public Excerpt {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an excerpt needs a span");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).begin() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
            }
        }
    }

    public static Excerpt of(String text, Span span) {
        return new Excerpt(List.of(span), span.in(text));
    }

    /** Sorts the spans; they must not overlap. */
    public static Excerpt of(String text, List<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        return new Excerpt(sorted, joined(text, sorted));
    }

    /**
     * The words of spans: with {@value #GAP} between two where words of the text are left out, else with a space. What lies outside
     * of the text is left out.
     *
     * @param spans in text order
     */
    public static String joined(String text, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (Span span : spans) {
            if (span.end() > text.length()) {
                break;
            }
            boolean leavesOut = text.substring(Math.min(end, span.begin()), span.begin())
                    .codePoints()
                    .anyMatch(Character::isLetterOrDigit);
            words.append(words.isEmpty() ? "" : leavesOut ? GAP : " ").append(span.in(text));
            end = span.end();
        }
        return words.toString();
    }

    /** From the first span's begin to the last one's end. */
    public Span hull() {
        return new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
    }

    /** Whether any of the spans shares a code unit with {@code span}. */
    public boolean overlaps(Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
