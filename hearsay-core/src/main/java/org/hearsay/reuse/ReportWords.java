package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What reuse keeps of a report instead of its text: its words by key with where they stand, those of its article and of its
 * furniture but for the title, and what tells who took from whom. Arrays are not to be changed.
 *
 * @param keys as {@link Words#key}, in text order
 * @param begins where each word begins, UTF-16
 * @param ends where it ends
 * @param furniture indices of words that are not the article's
 * @param quoted indices of the article's words between quotation marks
 * @param capitals indices of words with a capital first letter
 * @param length of the text, UTF-16
 * @param pairs where the text has a surrogate pair, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, one a report of a million
record ReportWords(
        String id,
        @Nullable String outlet,
        @Nullable String credit,
        @Nullable String published,
        int[] keys,
        int[] begins,
        int[] ends,
        BitSet furniture,
        BitSet quoted,
        BitSet capitals,
        int length,
        int[] pairs) {

    static ReportWords of(Report report) {
        List<Span> spans = new ArrayList<>(report.paragraphs());
        List<Span> aside = report.furniture().stream()
                .filter(piece -> !piece.reason().endsWith("title"))
                .map(Furniture::span)
                .toList();
        spans.addAll(aside);
        spans.sort(null);
        Words words = Words.of(report.text(), spans);
        int size = words.size();
        int[] begins = new int[size];
        int[] ends = new int[size];
        BitSet capitals = new BitSet(size);
        for (int i = 0; i < size; i++) {
            begins[i] = words.begin(i);
            ends[i] = words.end(i);
            capitals.set(i, Character.isUpperCase(words.first(i)));
        }
        return new ReportWords(
                report.id(),
                report.outlet(),
                report.credit(),
                report.published(),
                words.keys(),
                begins,
                ends,
                covered(begins, aside),
                covered(begins, QuotedSpans.in(report.text(), report.paragraphs())),
                capitals,
                report.text().length(),
                CodePoints.pairs(report.text()));
    }

    /** Indices of the words that begin in one of the spans, which are in text order. */
    private static BitSet covered(int[] begins, List<Span> spans) {
        BitSet covered = new BitSet(begins.length);
        int next = 0;
        for (int i = 0; i < begins.length && next < spans.size(); i++) {
            while (next < spans.size() && spans.get(next).end() <= begins[i]) {
                next++;
            }
            if (next < spans.size() && spans.get(next).contains(begins[i])) {
                covered.set(i);
            }
        }
        return covered;
    }

    int size() {
        return keys.length;
    }

    int articleWords() {
        return keys.length - furniture.cardinality();
    }

    /** Where the words {@code [begin, end)}, one or more, stand in the text. */
    Span span(int begin, int end) {
        return new Span(begins[begin], ends[end - 1]);
    }

    CodePoints codePoints() {
        return CodePoints.of(length, pairs);
    }
}
