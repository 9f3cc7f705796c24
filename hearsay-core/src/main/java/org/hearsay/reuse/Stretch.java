package org.hearsay.reuse;

/**
 * Words {@code [beginA, endA)} of one text that stand for words {@code [beginB, endB)} of another.
 *
 * @param equal how many of A's words have an equal counterpart
 */
record Stretch(int beginA, int endA, int beginB, int endB, int equal) {
    Stretch joined(Stretch next) {
        return new Stretch(
                beginA, next.endA, Math.min(beginB, next.beginB), Math.max(endB, next.endB), equal + next.equal);
    }

    /** Share of equal words in the longer side, 1 for a verbatim stretch. */
    double similarity() {
        return Math.min(1, equal / (double) Math.max(endA - beginA, endB - beginB));
    }
}
