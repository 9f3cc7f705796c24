package org.hearsay.text;

import java.util.List;
import java.util.function.Function;

/** Finds by offset among things of one text that are in its order and do not overlap: sentences, tokens, names. */
public final class Spans {
    private Spans() {}

    /** Index of the first that ends after {@code offset}, which is the one there or the next; the size where none does. */
    public static <T> int indexFrom(List<T> ordered, Function<? super T, Span> spanOf, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(ordered.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Those that share a code unit with {@code span}, as a view. */
    public static <T> List<T> overlapping(List<T> ordered, Function<? super T, Span> spanOf, Span span) {
        int from = indexFrom(ordered, spanOf, span.begin());
        int to = from;
        while (to < ordered.size() && spanOf.apply(ordered.get(to)).begin() < span.end()) {
            to++;
        }
        return ordered.subList(from, to);
    }
}
