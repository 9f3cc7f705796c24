package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that a text sets in quotation marks.
 *
 * <p>Reads double marks ({@code " “ ” „ « » `` ''}) and single ones ({@code ' ‘ ’ ‚ ‹ ›}), and mixes of them such as machine
 * translation leaves; apostrophes are not marks. A quotation inside another is part of the outer one. A quotation that is
 * not closed ends with its paragraph; one in single marks must be closed, unless its paragraph opens with it.
 *
 * <pre>{@code
 * List<Quotation> quotations = new QuotationFinder().find(report.text(), report.paragraphs());
 * }</pre>
 *
 * Thread-safe; linear in the length of the paragraphs.
 */
public final class QuotationFinder {
    /**
     * The quotations in text order, not overlapping.
     *
     * @param paragraphs spans of {@code text}, in text order; a quotation lies within one
     */
    public List<Quotation> find(String text, List<Span> paragraphs) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            ParagraphQuotations reader = new ParagraphQuotations(text, paragraphs.get(i));
            Optional<QuotationMark> next =
                    i + 1 < paragraphs.size() ? firstMark(text, paragraphs.get(i + 1)) : Optional.empty();
            for (Quotation quotation : reader.read()) {
                boolean goesOn = !quotation.closed()
                        && next.map(mark -> mark.goesOn(text, quotation.span().begin()))
                                .orElse(false);
                boolean lone = !quotation.closed() && reader.isSingle(quotation) && !goesOn;
                if (!lone) {
                    found.add(new Quotation(quotation.span(), quotation.inner(), quotation.closed(), goesOn));
                }
            }
        }
        return found;
    }

    private static Optional<QuotationMark> firstMark(String text, Span paragraph) {
        int begin = paragraph.begin();
        while (begin < paragraph.end() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return Optional.ofNullable(QuotationMark.at(text, begin, paragraph));
    }
}
