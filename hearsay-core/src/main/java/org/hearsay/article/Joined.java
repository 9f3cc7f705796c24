package org.hearsay.article;

import java.util.List;
import org.hearsay.source.Problem;

/**
 * Reports of which each is there once.
 *
 * @param reports in the order of the input
 * @param problems the places and versions that are no reports of their own, in the order of the input
 */
public record Joined(List<Report> reports, List<Problem> problems) {
    public Joined {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }
}
