package org.hearsay.bench.task;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
    /** A share of 1, written in points of 100. */
    SHARE,
    /** A mean or a rate, written with two decimals. */
    NUMBER,
    /** A whole number. */
    COUNT;

    /** As documents write it; "–" for one that could not be judged. */
    public String show(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (this) {
            case SHARE -> String.format(Locale.ROOT, "%.1f", 100 * value);
            case NUMBER -> String.format(Locale.ROOT, "%.2f", value);
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
        };
    }

    /** How far apart two values may be before one is said to have moved: 0.1 point, 0.01, or 0. */
    double tolerance() {
        return switch (this) {
            case SHARE -> 0.001;
            case NUMBER -> 0.01;
            case COUNT -> 0.5;
        };
    }
}
