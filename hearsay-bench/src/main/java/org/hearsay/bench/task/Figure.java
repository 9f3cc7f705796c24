package org.hearsay.bench.task;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is kept and watched.
 *
 * @param id stable, without spaces
 * @param measure what it says, as documents write it
 * @param value NaN where there was nothing to judge
 * @param peer null where none is known
 */
public record Figure(
        String id,
        String measure,
        double value,
        Unit unit,
        @Nullable Peer peer) {

    Figure withId(String other) {
        return new Figure(other, measure, value, unit, peer);
    }

    static Figure share(String id, String measure, @Nullable Double value) {
        return new Figure(id, measure, value == null ? Double.NaN : value, Unit.SHARE, null);
    }

    static Figure number(String id, String measure, @Nullable Double value) {
        return new Figure(id, measure, value == null ? Double.NaN : value, Unit.NUMBER, null);
    }

    static Figure count(String id, String measure, double value) {
        return new Figure(id, measure, value, Unit.COUNT, null);
    }

    Figure beside(String figure, String source) {
        return new Figure(id, measure, value, unit, new Peer(figure, source));
    }

    /** The value as documents write it. */
    public String shown() {
        return unit.show(value);
    }

    /** Whether the value is further from {@code expected} than by 0.1 point, 0.01 or, for a count, at all. */
    public boolean hasMovedFrom(double expected) {
        return Double.isNaN(value) != Double.isNaN(expected) || Math.abs(value - expected) > unit.tolerance() + 1e-9;
    }
}
