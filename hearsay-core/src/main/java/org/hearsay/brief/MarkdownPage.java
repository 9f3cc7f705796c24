package org.hearsay.brief;

import java.util.Collections;
import java.util.List;

/** Markdown under construction. What is called escaped has gone through {@link MarkdownText}; all else is escaped here. */
final class MarkdownPage {
    private static final int WORD_CHARS = 2_000;

    private final StringBuilder out;
    private final int level;

    /** @param level of a story's heading, 1 or 2 */
    MarkdownPage(StringBuilder out, int level) {
        this.out = out;
        this.level = level;
    }

    void heading(int below, String escaped) {
        blank();
        out.append("#".repeat(level + below)).append(' ').append(escaped).append("\n\n");
    }

    /** An empty line, never two. */
    void blank() {
        int length = out.length();
        if (length > 1 && (out.charAt(length - 1) != '\n' || out.charAt(length - 2) != '\n')) {
            out.append('\n');
        }
    }

    void line(String escaped) {
        out.append(escaped).append('\n');
    }

    void item(String plain) {
        line("- " + MarkdownText.of(plain));
    }

    void row(List<String> escaped) {
        out.append("| ").append(String.join(" | ", escaped)).append(" |\n");
    }

    void table(String... titles) {
        row(List.of(titles));
        row(Collections.nCopies(titles.length, "---"));
    }

    /** Words in quotation marks, escaped. */
    static String quoted(String words) {
        return MarkdownText.of(Quotation.of(words, WORD_CHARS));
    }

    /** Words of a report with where they stand below. */
    void quote(String words, String plainPlace) {
        line("> " + quoted(words) + "  ");
        line("> — " + MarkdownText.of(plainPlace));
        blank();
    }
}
