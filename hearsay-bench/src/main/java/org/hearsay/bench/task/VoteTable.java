package org.hearsay.bench.task;

import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.bench.score.VoteScore;
import org.hearsay.bench.score.VoteScorer;
import org.jspecify.annotations.Nullable;

/** Writes how many stand behind each claim, beside what counting outlets gives. */
final class VoteTable {
    private VoteTable() {}

    static List<VoteScorer.Headline> headlines(List<Report> reports) {
        return reports.stream()
                .map(report -> new VoteScorer.Headline(report.id(), report.outlet(), report.title()))
                .toList();
    }

    static Figure figure(String id, VoteScore score) {
        return Figure.share(
                        id,
                        "independent min and max both right, of " + score.judged(),
                        share(score.oursRight(), score.judged()))
                .beside(
                        "one vote an outlet under like headlines: both right "
                                + Table.share(share(score.right(VoteScore.Row::votes), score.judged()))
                                + ", within the range "
                                + Table.share(share(score.within(VoteScore.Row::votes), score.judged()))
                                + "; all outlets that assert it: both right "
                                + Table.share(share(score.right(VoteScore.Row::outlets), score.judged()))
                                + ", within "
                                + Table.share(share(score.within(VoteScore.Row::outlets), score.judged()))
                                + " (same run)",
                        "VoteScorer.java");
    }

    private static double share(int right, int judged) {
        return judged == 0 ? Double.NaN : (double) right / judged;
    }

    static Table of(VoteScore score) {
        return new Table(
                List.of(
                        "claim of the gold",
                        "true range",
                        "ours",
                        "outlets under like headlines",
                        "outlets that assert it"),
                score.claims().stream()
                        .map(row -> List.of(
                                row.claim(),
                                range(row.truth()),
                                range(row.ours()),
                                String.valueOf(row.votes()),
                                String.valueOf(row.outlets())))
                        .toList());
    }

    private static String range(VoteScore.@Nullable Range range) {
        return range == null
                ? "–"
                : range.min() == range.max() ? String.valueOf(range.min()) : range.min() + "–" + range.max();
    }
}
