package org.hearsay.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a report, with where they stand.
 *
 * @param spans one span or more, in text order, not overlapping
 * @param text the words of the spans, joined by one space where there are several
 */
public record Excerpt(List<Span> spans, String text) {
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
        return new Excerpt(sorted, sorted.stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
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
