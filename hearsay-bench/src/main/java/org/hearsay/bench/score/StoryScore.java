package org.hearsay.bench.score;

import org.jspecify.annotations.Nullable;

/**
 * How well reports were grouped into stories.
 *
 * @param missing reports of the gold that stand in no predicted story
 * @param pairs of reports in one story
 * @param ari adjusted Rand index
 */
public record StoryScore(
        int reports, int missing, int goldStories, int predStories, Prf bcubed, Pairs pairs, double ari) {

    /** {@code r} is null where the gold has no two reports in one story. */
    public record Pairs(double p, @Nullable Double r, double f1, long gold, long predicted) {}
}
