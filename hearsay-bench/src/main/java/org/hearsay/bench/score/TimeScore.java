package org.hearsay.bench.score;

import org.jspecify.annotations.Nullable;

/**
 * How well time expressions were found and dated.
 *
 * @param all every DATE and TIME, "now" and "recently" too
 * @param calendar those that have a calendar date
 */
public record TimeScore(int reports, Slice all, Slice calendar) {

    /**
     * The expressions of one kind.
     *
     * @param strict the same span
     * @param relaxed any overlap, one to one
     * @param value relaxed, with the right date
     * @param valueAccuracy share of relaxed matches with a date in the gold that have the right one; null for none
     */
    public record Slice(
            Prf strict, Prf relaxed, Prf value, @Nullable Double valueAccuracy) {}
}
