package org.hearsay.bench.score;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How many stand behind each claim, by the program and by counting outlets, beside the truth.
 *
 * @param claims in the order of the gold
 */
public record VoteScore(List<Row> claims) {
    public VoteScore {
        claims = List.copyOf(claims);
    }

    /**
     * One claim of the gold.
     *
     * @param truth null where the gold does not say
     * @param ours null where the program has no such claim
     * @param votes outlets among the reports under headlines like those of the reports that assert it
     * @param outlets outlets of all reports that assert it, by the gold: the votes where nothing is matched wrongly
     */
    public record Row(
            String claim, @Nullable Range truth, @Nullable Range ours, int votes, int outlets) {
        boolean oursIsRight() {
            return truth != null && truth.equals(ours);
        }
    }

    /** At least and at most so many. */
    public record Range(int min, int max) {
        boolean holds(int number) {
            return min <= number && number <= max;
        }
    }

    /** Claims of which the truth is known. */
    public int judged() {
        return count(claims.stream().filter(row -> row.truth() != null).count());
    }

    /** Claims with both ends right. */
    public int oursRight() {
        return count(claims.stream().filter(Row::oursIsRight).count());
    }

    /** Claims whose number lies within the truth's range. */
    public int within(ToIntFunction<Row> number) {
        return count(claims.stream()
                .filter(row -> row.truth() != null && row.truth().holds(number.applyAsInt(row)))
                .count());
    }

    /** Claims whose number is both ends of the truth's range. */
    public int right(ToIntFunction<Row> number) {
        return count(claims.stream()
                .filter(row -> new Range(number.applyAsInt(row), number.applyAsInt(row)).equals(row.truth()))
                .count());
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
