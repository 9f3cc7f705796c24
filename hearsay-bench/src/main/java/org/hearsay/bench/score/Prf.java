package org.hearsay.bench.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Precision, recall and their harmonic mean, 0 to 1.
 *
 * @param p 0 where nothing was predicted; null, like {@code r} and {@code f1}, where there is nothing in the gold either
 * @param gold how much was asked for; null where it is not counted
 * @param predicted how much was said; null where it is not counted
 */
public record Prf(
        @Nullable Double p,
        @Nullable Double r,
        @Nullable Double f1,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double gold,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double predicted) {

    public static Prf of(double right, double predicted, double gold) {
        return of(right, predicted, right, gold);
    }

    /** Of whole numbers. */
    public static Prf of(long right, long predicted, long gold) {
        return of((double) right, (double) predicted, (double) gold);
    }

    /** Where what is right of the predictions and what is found of the gold are counted apart. */
    public static Prf of(double rightPredicted, double predicted, double rightGold, double gold) {
        if (predicted == 0 && gold == 0) {
            return new Prf(null, null, null, gold, predicted);
        }
        double p = predicted == 0 ? 0 : rightPredicted / predicted;
        double r = gold == 0 ? 0 : rightGold / gold;
        return new Prf(p, r, harmonic(p, r), gold, predicted);
    }

    /** Of two sets. */
    public static <T> Prf of(Collection<T> gold, Set<T> predicted) {
        Set<T> wanted = Set.copyOf(gold);
        int right = (int) wanted.stream().filter(predicted::contains).count();
        return of(right, predicted.size(), wanted.size());
    }

    /** Of two averages, with nothing counted. */
    public static Prf ofRates(double p, double r) {
        return new Prf(p, r, harmonic(p, r), null, null);
    }

    /** 0 if either is. */
    public static double harmonic(double p, double r) {
        return p == 0 || r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** {@code part / whole}, null where there is nothing to judge. */
    public static @Nullable Double ratio(long part, long whole) {
        return ratio((double) part, (double) whole);
    }

    /** {@code part / whole}, null where there is nothing to judge. */
    public static @Nullable Double ratio(double part, double whole) {
        return whole == 0 ? null : part / whole;
    }
}
