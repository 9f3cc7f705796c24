package org.hearsay.statement;

/** Neighbouring tokens of a report, {@code [from, to)} as indices of {@link ReportTokens}. */
record TokenRange(int from, int to) {
    TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range: [" + from + ", " + to + ")");
        }
    }

    boolean isEmpty() {
        return from == to;
    }

    int size() {
        return to - from;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }

    boolean overlaps(TokenRange other) {
        return from < other.to && other.from < to;
    }

    /** The first {@code most} tokens, or all if there are fewer. */
    TokenRange first(int most) {
        return new TokenRange(from, Math.min(to, from + most));
    }
}
