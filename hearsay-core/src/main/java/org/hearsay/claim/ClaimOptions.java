package org.hearsay.claim;

/**
 * How mentions are grouped.
 *
 * @param threshold how alike two groups of mentions must be to be one claim, 0 to 1
 * @param leastConfidence a statement of less confidence is no mention of a claim, 0 to 1
 * @param mostCompared a word that stands in more passages than this does not by itself make two of them be compared: bounds
 *     the work on a large story
 */
public record ClaimOptions(double threshold, double leastConfidence, int mostCompared) {
    public ClaimOptions {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold: " + threshold + "; expected above 0, at most 1");
        }
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new IllegalArgumentException("leastConfidence: " + leastConfidence + "; expected 0 to 1");
        }
        if (mostCompared < 1) {
            throw new IllegalArgumentException("mostCompared: " + mostCompared + "; expected 1 or more");
        }
    }

    /** Chosen on a development story; {@code docs/quality.md} has the figures. */
    public static ClaimOptions defaults() {
        return new ClaimOptions(0.3, 0.45, 1000);
    }
}
