package org.hearsay.language;

import java.util.List;
import java.util.regex.Pattern;
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
    /** A date that ends so few characters behind the report's first words may be its dateline. */
    private static final int DATELINE = 60;

    private static final Pattern DATELINE_END =
            Pattern.compile("[\\d,. ]*(?:\\([^)]{1,30}\\))? ?[-–—].*", Pattern.DOTALL);

    public ReadReport {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        quotations = List.copyOf(quotations);
    }

    /** Whether a time is that of the dateline ("HARN, March 13 (Unity) - …"): it dates the report and nothing in it. */
    public boolean isDateline(TimeExpression time) {
        int begin = sentences.isEmpty() ? 0 : sentences.get(0).span().begin();
        int end = time.span().end();
        String text = report.text();
        return end <= begin + DATELINE
                && DATELINE_END
                        .matcher(text.substring(end, Math.min(text.length(), end + DATELINE)))
                        .matches();
    }
}
