package org.hearsay.story;

/**
 * Settings of {@link StoryGrouper}.
 *
 * @param granularity how much one story holds
 * @param leastSimilarity average similarity from which on reports are one story, 0 to 1
 * @param leastCohesion two groups of reports are one story only if they are at least so many times as similar to each other as
 *     each is within itself, 0 to 1; keeps two similar events apart
 * @param windowDays reports published further than this from all dates of a story are not put into it; unknown dates fit
 *     anywhere
 * @param halfLifeDays gap in days over which a similarity counts half
 * @param parallel whether to use all processors; the answer is the same
 */
public record StoryOptions(
        Granularity granularity,
        double leastSimilarity,
        double leastCohesion,
        int windowDays,
        int halfLifeDays,
        boolean parallel) {
    public StoryOptions {
        if (leastSimilarity <= 0
                || leastSimilarity > 1
                || leastCohesion < 0
                || leastCohesion > 1
                || windowDays < 0
                || halfLifeDays < 1) {
            throw new IllegalArgumentException(
                    "story options out of range: leastSimilarity " + leastSimilarity + ", leastCohesion "
                            + leastCohesion + ", windowDays " + windowDays + ", halfLifeDays " + halfLifeDays);
        }
    }

    /** Events. */
    public static StoryOptions defaults() {
        return of(Granularity.EVENT);
    }

    /** The settings that suit a granularity: an affair has no limit in time and may have phases that differ. */
    public static StoryOptions of(Granularity granularity) {
        return granularity == Granularity.EVENT
                ? new StoryOptions(granularity, 0.08, 0.6, 60, 30, true)
                : new StoryOptions(granularity, 0.05, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
    }

    public StoryOptions withWindowDays(int days) {
        return new StoryOptions(granularity, leastSimilarity, leastCohesion, days, halfLifeDays, parallel);
    }

    public StoryOptions withLeastSimilarity(double similarity) {
        return new StoryOptions(granularity, similarity, leastCohesion, windowDays, halfLifeDays, parallel);
    }

    public StoryOptions withParallel(boolean all) {
        return new StoryOptions(granularity, leastSimilarity, leastCohesion, windowDays, halfLifeDays, all);
    }
}
