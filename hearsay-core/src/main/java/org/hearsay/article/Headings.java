package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells titles and headings from paragraphs, and lines that were broken at a fixed width from both. */
final class Headings {
    private static final int MAX_TITLE_WORDS = 25;
    private static final int MAX_TITLE_CHARS = 220;
    private static final int MAX_HEADING_WORDS = 12;
    private static final int MAX_HEADING_CHARS = 80;
    private static final int WRAP_CHARS = 120;
    private static final double TITLE_SHARE = 0.6;
    private static final String NO_HEADING_END = ".!?…:;,\"”-–—*";

    private final List<Line> lines;
    private final @Nullable String[] reasons;

    Headings(List<Line> lines, @Nullable String[] reasons) {
        this.lines = lines;
        this.reasons = reasons;
    }

    /** Marks short lines without an end mark that stand between paragraphs. */
    void mark() {
        if (isWrapped(lines) || manyUnended()) {
            return;
        }
        boolean prose = false;
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] != null) {
                continue;
            }
            Line line = lines.get(i);
            if (prose && i + 1 < lines.size() && reasons[i + 1] == null && isHeading(line, lines.get(i + 1))) {
                reasons[i] = "heading";
            } else {
                prose |= line.isProse();
            }
        }
    }

    private static boolean isHeading(Line line, Line next) {
        String text = line.text();
        int first = text.codePointAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || "'‘\"“".indexOf(first) >= 0;
        boolean speech = "\"“".indexOf(first) >= 0;
        return opens
                && !speech
                && text.length() <= MAX_HEADING_CHARS
                && line.words() <= MAX_HEADING_WORDS
                && NO_HEADING_END.indexOf(text.charAt(text.length() - 1)) < 0
                && next.text().length() >= 60
                && next.text().length() * 2 >= text.length() * 3
                && next.isProse();
    }

    /** Where many paragraphs lack an end mark, the lack tells nothing. */
    private boolean manyUnended() {
        int all = 0;
        int unended = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] == null && lines.get(i).words() > MAX_HEADING_WORDS) {
                all++;
                unended += lines.get(i).endsSentence() ? 0 : 1;
            }
        }
        return unended * 5 > all * 2;
    }

    /** Whether the first line reads as the title of what follows. */
    static boolean isTitle(Line first, Line next) {
        String text = first.text();
        int words = first.words();
        if (text.length() > MAX_TITLE_CHARS || words > MAX_TITLE_WORDS || words == 0 || next.words() < 3) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean open = ".:;,".indexOf(last) < 0;
        boolean quoted = text.startsWith("\"") && text.endsWith("\"");
        return (open && !quoted) || (next.spaced() && isCapitalised(text));
    }

    /** Whether nearly all longer words begin with a capital, as in titles that end with a full stop. */
    private static boolean isCapitalised(String text) {
        int all = 0;
        int capital = 0;
        for (String word : text.split("\\s+")) {
            if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
                all++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return all >= 4 && capital * 10 >= all * 9;
    }

    /** Whether a line is the title, or all but a part of it (a site's name, a section). */
    static boolean isSame(String titleKey, Line line) {
        if (line.text().length() > 2 * MAX_TITLE_CHARS || titleKey.isEmpty()) {
            return false;
        }
        String key = Line.key(line.text());
        if (key.equals(titleKey)) {
            return true;
        }
        boolean part = (titleKey.startsWith(key + " ") && key.length() >= titleKey.length() * TITLE_SHARE)
                || (key.startsWith(titleKey + " ") && titleKey.length() >= key.length() * TITLE_SHARE);
        return part && key.toLowerCase(Locale.ROOT).indexOf(' ') > 0 && !line.endsSentence();
    }

    /** Whether the text is broken into lines of a fixed width, with blank lines between its paragraphs. */
    static boolean isWrapped(List<Line> lines) {
        int inner = 0;
        int open = 0;
        int longest = 0;
        int blanks = 0;
        for (int i = 0; i < lines.size(); i++) {
            longest = Math.max(longest, lines.get(i).text().length());
            blanks += i > 0 && lines.get(i).spaced() ? 1 : 0;
            if (i + 1 < lines.size() && !lines.get(i + 1).spaced()) {
                inner++;
                open += !lines.get(i).endsSentence() && lines.get(i).text().length() >= 40 ? 1 : 0;
            }
        }
        return inner >= 4 && blanks >= 1 && longest <= WRAP_CHARS && open * 10 >= inner * 6;
    }
}
