package org.hearsay.story;

/**
 * How like two clusters are.
 *
 * @param between mean similarity of the pairs between them
 * @param within the same within each, the geometric mean of the two
 * @param gapDays as {@link Cluster#gapDays}
 */
record Likeness(double between, double within, long gapDays) {
    /** A cluster's own pairs count as if so many more of them, as similar as the two clusters are, were known. */
    private static final double UNKNOWN_PAIRS = 8;

    /** {@code weights}: of the sum of {@code one}. */
    static Likeness of(Cluster one, WordWeights weights, Cluster other) {
        double between = one.similarity(weights, other);
        return new Likeness(between, Math.sqrt(cohesion(one, between) * cohesion(other, between)), one.gapDays(other));
    }

    private static double cohesion(Cluster cluster, double between) {
        double pairs = (double) cluster.size() * (cluster.size() - 1) / 2;
        return (pairs * cluster.cohesion() + UNKNOWN_PAIRS * between) / (pairs + UNKNOWN_PAIRS);
    }

    boolean isTooFarApart(StoryOptions options) {
        return gapDays > options.windowDays();
    }

    /** Whether each is so much more alike within that the two are two similar events. */
    boolean isTwoEvents(StoryOptions options) {
        return between < options.leastCohesion() * within;
    }

    /** What is compared with {@link StoryOptions#leastSimilarity}; 0 where they are to stay apart. */
    double similarity(StoryOptions options) {
        return isTooFarApart(options) || isTwoEvents(options)
                ? 0
                : between * Math.pow(0.5, gapDays / (double) options.halfLifeDays());
    }
}
