package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Words;

/**
 * The words of a report that reuse looks at: those of its article, and its furniture but for the title, which counts as
 * notices.
 *
 * @param words in text order
 * @param furniture indices of words that are not the article's
 */
record ReportWords(Report report, Words words, BitSet furniture) {

    static ReportWords of(Report report) {
        List<Span> spans = new ArrayList<>(report.paragraphs());
        List<Span> aside = report.furniture().stream()
                .filter(piece -> !piece.reason().endsWith("title"))
                .map(Furniture::span)
                .toList();
        spans.addAll(aside);
        spans.sort(null);
        Words words = Words.of(report.text(), spans);
        return new ReportWords(report, words, covered(words, aside));
    }

    /** Indices of the words that begin in one of the spans, which are in text order. */
    private static BitSet covered(Words words, List<Span> spans) {
        BitSet covered = new BitSet(words.size());
        int next = 0;
        for (int i = 0; i < words.size() && next < spans.size(); i++) {
            while (next < spans.size() && spans.get(next).end() <= words.begin(i)) {
                next++;
            }
            if (next < spans.size() && spans.get(next).contains(words.begin(i))) {
                covered.set(i);
            }
        }
        return covered;
    }

    BitSet quoted() {
        return covered(words, QuotedSpans.in(report.text(), report.paragraphs()));
    }

    int articleWords() {
        return words.size() - furniture.cardinality();
    }
}
