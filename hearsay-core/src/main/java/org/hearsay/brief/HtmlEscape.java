package org.hearsay.brief;

/**
 * Makes any text harmless in HTML, between tags and inside double quotes alike.
 *
 * <p>Besides the characters of markup: control characters and lone surrogates are shown as signs of themselves, and so are
 * the overrides that turn the direction of writing round; embeddings and isolates are left out, since every piece of a
 * report's text stands in an element with a direction of its own. Line ends become {@code \n}.
 */
final class HtmlEscape {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;
    private static final char REPLACEMENT = '\uFFFD';

    private HtmlEscape() {}

    static void append(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        out.append('\n');
                    }
                }
                case '\u2028', '\u2029' -> out.append('\n');
                case '\u202D', '\u202E' ->
                    out.append("[U+").append(c == '\u202D' ? "202D" : "202E").append(']');
                case '\u202A', '\u202B', '\u202C', '\u2066', '\u2067', '\u2068', '\u2069' -> {}
                default -> i += appendOther(text, i, out);
            }
        }
    }

    /** Appends what starts at {@code i}; returns how many code units after the first it took. */
    private static int appendOther(CharSequence text, int i, StringBuilder out) {
        char c = text.charAt(i);
        if (c < ' ') {
            out.append((char) (CONTROL_PICTURES + c));
        } else if (c == 0x7F) {
            out.append((char) DELETE_PICTURE);
        } else if (Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            boolean isCharacter = (Character.toCodePoint(c, text.charAt(i + 1)) & 0xFFFE) != 0xFFFE;
            if (isCharacter) {
                out.append(c).append(text.charAt(i + 1));
            } else {
                out.append(REPLACEMENT);
            }
            return 1;
        } else if (Character.isSurrogate(c) || (c >= 0x80 && c < 0xA0) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            out.append(REPLACEMENT);
        } else {
            out.append(c);
        }
        return 0;
    }

    static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(text, out);
        return out.toString();
    }
}
