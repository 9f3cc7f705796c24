package org.hearsay.source;

/** Code units that are no character on their own. */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** {@code text} with each unpaired surrogate, which no encoding can write, replaced by U+FFFD. */
    static String replaceUnpaired(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out == null ? text : out.toString();
    }

    /** {@code text} in one line that a terminal shows as it is: controls and marks of direction are {@code _}. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2066' && c <= '\u2069')
                    || c == '\u200E'
                    || c == '\u200F';
            out.append(Character.isISOControl(c) || mark ? '_' : c);
        }
        return replaceUnpaired(out.toString());
    }
}
