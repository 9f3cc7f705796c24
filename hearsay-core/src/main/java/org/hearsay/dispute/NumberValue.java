package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One value of something counted, with the mentions that have it.
 *
 * @param mentions one entry a place, in the order of {@code places}
 */
record NumberValue(
        double low, double high, Quantity.Bound bound, String text, List<Said> mentions, List<Dispute.Place> places) {
    /** "About 20" and 22 are the same number told less exactly. */
    private static final double ABOUT = 0.15;

    static NumberValue of(Numbered numbered) {
        Quantity quantity = numbered.quantity();
        return new NumberValue(
                quantity.low(),
                quantity.high(),
                quantity.bound(),
                numbered.text(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    void add(Numbered numbered) {
        mentions.add(numbered.said());
        places.add(numbered.place());
    }

    boolean isExact() {
        return bound == Quantity.Bound.EXACT;
    }

    boolean fits(NumberValue other) {
        return widened(low, -1) <= other.widened(other.high, 1) && other.widened(other.low, -1) <= widened(high, 1);
    }

    private double widened(double value, int sign) {
        return bound == Quantity.Bound.ABOUT ? value * (1 + sign * ABOUT) : value;
    }

    /** "At least nine" beside nine; or what was less, and right, on an earlier day. */
    boolean isAsGoodAs(List<NumberValue> exact) {
        String own = day();
        return exact.stream().anyMatch(other -> other.low() == (bound == Quantity.Bound.AT_MOST ? high : low))
                || exact.stream().allMatch(other -> {
                    String day = other.day();
                    return own != null && day != null && own.compareTo(day) < 0 && high < other.low();
                });
    }

    /** Two numbers of one breath ("up from 12", "12 on Monday and 14 on Tuesday") are no rivals. */
    boolean standsBeside(NumberValue other) {
        return mentions.stream().anyMatch(other.mentions()::contains);
    }

    @Nullable
    String day() {
        return Sides.earliest(mentions);
    }

    Dispute.Side side() {
        return Sides.of(text, mentions, places, day());
    }
}
