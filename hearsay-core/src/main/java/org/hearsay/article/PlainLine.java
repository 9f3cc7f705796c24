package org.hearsay.article;

import java.util.Locale;

/** A line as phrases are compared with it: lower case, "#" for each number, no punctuation but ":", "/", "-", "#" and "©". */
final class PlainLine {
    private static final String KEPT = ":/-#©";

    private PlainLine() {}

    /**
     * Makes it, in one pass.
     *
     * @param alsoKept punctuation that is kept besides
     */
    static String of(String line, String alsoKept) {
        String text = line.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            boolean number = Character.isDigit(point);
            int shown = number ? '#' : shown(point, alsoKept);
            if (shown >= 0) {
                plain.append(gap && plain.length() > 0 ? " " : "").appendCodePoint(shown);
            }
            gap = shown < 0;
            at = number ? endOfNumber(text, at) : at + Character.charCount(point);
        }
        return plain.toString();
    }

    /** What stands for a code point; -1 for what only separates. */
    private static int shown(int point, String alsoKept) {
        if (point >= 'a' && point <= 'z') {
            return point;
        }
        if (point == '–' || point == '—' || point == '―') {
            return '-';
        }
        boolean kept =
                Character.isLetter(point) || isMark(point) || KEPT.indexOf(point) >= 0 || alsoKept.indexOf(point) >= 0;
        return kept ? point : -1;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Digits, with points and commas between them. */
    private static int endOfNumber(String text, int begin) {
        int end = begin;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            boolean between = (point == '.' || point == ',')
                    && end + 1 < text.length()
                    && Character.isDigit(text.codePointAt(end + 1));
            if (!Character.isDigit(point) && !between) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
