package org.hearsay.statement;

/**
 * Words of a sentence that follow each other.
 *
 * @param from index of the first token
 * @param to one past the index of the last, after {@code from}
 */
record Stretch(int from, int to) {
    Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a stretch of words: [" + from + ", " + to + ")");
        }
    }
}
