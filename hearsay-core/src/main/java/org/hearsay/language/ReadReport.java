package org.hearsay.language;

import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.text.Quotation;

/**
 * An English report, read: what the later stages know of its language. All lists are in text order.
 *
 * @param report the report
 * @param sentences of the article's paragraphs; furniture has none
 * @param names not overlapping
 * @param quantities not overlapping; dates are not quantities
 * @param times not overlapping
 * @param quotations outermost marks only
 */
public record ReadReport(
        Report report,
        List<Sentence> sentences,
        List<Name> names,
        List<Quantity> quantities,
        List<TimeExpression> times,
        List<Quotation> quotations) {
    public ReadReport {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
    }
}
