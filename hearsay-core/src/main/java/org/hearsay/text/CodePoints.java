package org.hearsay.text;

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
        int first = firstSurrogate(text);
        if (first < 0) {
            return new CodePoints(text.length(), null);
        }
        int[] offsets = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            offsets[i] = points;
            boolean leads = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (leads) {
                offsets[++i] = points;
            }
            points++;
        }
        offsets[text.length()] = points;
        return new CodePoints(text.length(), offsets);
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
