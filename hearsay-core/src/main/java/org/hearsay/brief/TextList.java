package org.hearsay.brief;

import java.util.List;
import org.hearsay.brief.Screen.Style;

/**
 * How a part of a text brief is told: all of it, or the first lines with a count of the rest.
 *
 * @param screen what is written on
 * @param isFull all of it
 */
record TextList(Screen screen, boolean isFull) {
    private static final int WHOLE = 100_000;
    private static final int FEWEST_CHARS = 30;

    /** All, or the first; one more is told rather than counted. */
    <T> List<T> first(List<T> all, int most) {
        return isFull || all.size() <= most + 1 ? all : all.subList(0, most);
    }

    /** Names in a row, all or the first. */
    String names(List<String> names, int most) {
        return isFull ? Wording.list(names) : Wording.list(names, most);
    }

    /** Says how many are left out; nothing where none is. */
    void left(int number, String one, String many) {
        if (number > 0) {
            screen.paragraph(
                    2,
                    "… " + Wording.number(number) + " more " + (number == 1 ? one : many) + " (--full shows all)",
                    Style.DIM);
        }
    }

    /** Words in quotation marks, whole or cut to {@code mostChars}. */
    String quoted(String words, int mostChars) {
        return Quotation.of(words, isFull ? WHOLE : mostChars);
    }

    /** Words in quotation marks, whole or cut so that they fit on one line beside {@code others} columns. */
    String fitting(String words, int others) {
        return quoted(words, Math.max(FEWEST_CHARS, screen.width() - others - 2));
    }
}
