package org.hearsay.bench.score;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well text reuse was found.
 *
 * @param notScored pairs of the gold that nobody judged
 * @param reuse pairs that are a copy, a rewrite or partial
 * @param verdictAccuracy over the pairs of the gold
 * @param kinds by how the pair was made
 * @param levels recall by how much was rewritten
 * @param direction of reuse that was found, where the gold knows it: {@code all}, {@code both dated}, {@code a date missing}
 * @param confusion gold verdict, predicted verdict, pairs
 */
public record ReuseScore(
        int goldPairs,
        int notScored,
        Prf reuse,
        @Nullable Double verdictAccuracy,
        Map<String, Kind> kinds,
        Map<String, Level> levels,
        Map<String, Direction> direction,
        Map<String, Map<String, Integer>> confusion) {

    public record Kind(
            int pairs,
            @Nullable Double calledReuse,
            @Nullable Double verdictRight) {}

    public record Level(int pairs, @Nullable Double recall) {}

    public record Direction(
            int pairs, @Nullable Double accuracy, @Nullable Double accuracyWhereSaid) {}
}
