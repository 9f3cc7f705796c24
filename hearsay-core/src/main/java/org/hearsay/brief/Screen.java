package org.hearsay.brief;

/** Lines for a terminal: wrapped at its width, made harmless, coloured only when told. */
final class Screen {
    private static final String RESET = "\u001b[0m";

    private final int width;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();

    /** How a paragraph is set off, where there is colour. */
    enum Style {
        PLAIN(""),
        HEADING("\u001b[1m"),
        DIM("\u001b[2m"),
        DENIAL("\u001b[31m"),
        DOUBT("\u001b[33m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    Screen(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** Columns. */
    int width() {
        return width;
    }

    /** A heading, with an empty line before it where it is not the first. */
    void heading(String text) {
        blank();
        paragraph(0, 0, text, Style.HEADING);
    }

    /** An empty line, never two. */
    void blank() {
        int length = out.length();
        if (length > 1 && !(out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n')) {
            out.append('\n');
        }
    }

    void paragraph(int indent, String text, Style style) {
        paragraph(indent, indent, text, style);
    }

    /** One paragraph; {@code first} columns before its first line, {@code rest} before the others. Blank text is none. */
    void paragraph(int first, int rest, String text, Style style) {
        wrap(" ".repeat(indent(first)), rest, text, style);
    }

    /** A paragraph with a key before it: the key from the third column, the text from column {@code indent} or after the key. */
    void entry(String key, int indent, String text, Style style) {
        String plain = PlainText.of(key);
        int used = 2 + DisplayWidth.of(plain);
        if (used + 1 > width / 2) {
            paragraph(2, indent, plain + " " + text, style);
        } else {
            wrap("  " + plain + " ".repeat(Math.max(1, indent(indent) - used)), indent, text, style);
        }
    }

    private int indent(int columns) {
        return Math.min(columns, width / 2);
    }

    private void wrap(String lead, int rest, String text, Style style) {
        String words = PlainText.of(text);
        String before = lead;
        int at = 0;
        while (at < words.length()) {
            int end = end(words, at, width - DisplayWidth.of(before));
            line(before, words.substring(at, end).stripTrailing(), style);
            at = end;
            while (at < words.length() && words.charAt(at) == ' ') {
                at++;
            }
            before = " ".repeat(indent(rest));
        }
    }

    /** Where the line that starts at {@code from} ends: after its last whole word that fits, or inside a word too long. */
    private static int end(String words, int from, int columns) {
        int used = 0;
        int gap = -1;
        int at = from;
        while (at < words.length()) {
            int point = words.codePointAt(at);
            used += DisplayWidth.of(point);
            if (point == ' ') {
                gap = at;
            }
            if (used > columns) {
                if (gap > from) {
                    return gap;
                }
                return at > from ? at : at + Character.charCount(point);
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private void line(String before, String words, Style style) {
        out.append(before);
        boolean styled = colour && !style.code.isEmpty();
        out.append(styled ? style.code : "")
                .append(words)
                .append(styled ? RESET : "")
                .append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
