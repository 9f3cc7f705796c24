package org.hearsay.text;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Offsets of one text in Unicode code points, as all output formats count them.
 *
 * <p>Built once for a text (linear time; constant memory for a text without surrogate pairs, else four bytes a code unit),
 * then constant time an offset. An offset inside a surrogate pair counts as the offset of the pair.
 */
public final class CodePoints {
    private final int length;
    private final int @Nullable [] offsets;

    private CodePoints(int length, int @Nullable [] offsets) {
        this.length = length;
        this.offsets = offsets;
    }

    public static CodePoints of(String text) {
        return of(text.length(), pairs(text));
    }

    /**
     * Of a text that is not at hand any more.
     *
     * @param length of the text in UTF-16
     * @param pairs where it has a surrogate pair, as {@link #pairs} told
     */
    public static CodePoints of(int length, int[] pairs) {
        if (pairs.length == 0) {
            return new CodePoints(length, null);
        }
        int[] offsets = new int[length + 1];
        int next = 0;
        int points = 0;
        for (int i = 0; i < length; i++) {
            offsets[i] = points;
            if (next < pairs.length && pairs[next] == i) {
                offsets[++i] = points;
                next++;
            }
            points++;
        }
        offsets[length] = points;
        return new CodePoints(length, offsets);
    }

    /** Where a text has a surrogate pair, ascending. */
    public static int[] pairs(String text) {
        int first = firstSurrogate(text);
        return first < 0
                ? new int[0]
                : IntStream.range(first, text.length() - 1)
                        .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                        .toArray();
    }

    private static int firstSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The offset in code points of a UTF-16 offset between 0 and the text's length, both included. */
    public int at(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("offset " + utf16 + " in a text of " + length);
        }
        return offsets == null ? utf16 : offsets[utf16];
    }

    /** The span in code points: for outputs only, never to be used on the text. */
    public Span of(Span utf16) {
        return new Span(at(utf16.begin()), at(utf16.end()));
    }
}
