package org.hearsay;

import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.source.Problem;

/**
 * What the input gave.
 *
 * @param reports in the order of the input, each id once
 * @param problems what could not be read as it should, in the order of the input
 */
public record Articles(List<Report> reports, List<Problem> problems) {
    public Articles {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
