package org.hearsay.statement;

import java.util.List;

/** Small numbers as words. */
final class Counts {
    private static final List<String> WORDS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int MOST_DIGITS = 4;

    private Counts() {}

    /** The number of a word or of digits; 0 for other words. */
    static int of(String word) {
        if (!word.isEmpty() && word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(word);
        }
        return Math.max(0, WORDS.indexOf(word));
    }
}
