package org.hearsay.brief;

/** Makes text of reports harmless: it can move no cursor, colour nothing, turn no line round and hide nothing. */
final class PlainText {
    /** Marks on one character beyond these are left out: piled up, they cover the lines above. */
    private static final int MOST_MARKS = 6;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /**
     * One line of {@code text}: white space and control characters become single spaces; invisible and direction-setting
     * characters go, but for the two joiners that scripts need; what is no character becomes U+FFFD.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isGap(point)) {
                gap = !plain.isEmpty();
                continue;
            }
            if (isHidden(point)) {
                continue;
            }
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                continue;
            }
            if (gap) {
                plain.append(' ');
                gap = false;
            }
            plain.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
        }
        return plain.toString();
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean isHidden(int point) {
        boolean isJoiner = point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
        return Character.getType(point) == Character.FORMAT && !isJoiner;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || point == ZERO_WIDTH_JOINER
                || point == ZERO_WIDTH_NON_JOINER;
    }

    private static boolean isCharacter(int point) {
        int type = Character.getType(point);
        return type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }
}
