package org.hearsay.statement;

import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.text.Span;

/** The position of an attribution that is given rather than found: to judge the reading of positions apart from what finds them. */
public final class GivenPosition {
    private GivenPosition() {}

    /**
     * What the source does with the content, by the attribution's own words and those before it. Linear in the report.
     *
     * @param cue in text order; may be empty
     * @param content in text order; never empty
     */
    public static Position of(ReadReport report, List<Span> cue, List<Span> content) {
        ReportTokens tokens = new ReportTokens(report);
        return new PositionReader(tokens)
                .read(new Attribution(null, cue, content, 1))
                .position();
    }
}
