package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hearsay.text.Span;

/**
 * A line of a text that has something to read, without the blanks around it.
 *
 * @param spaced whether a blank line, or the text's beginning, stands before it
 */
record Line(Span span, String text, boolean spaced) {
    private static final String SENTENCE_END = ".!?…";
    private static final String CLOSING = "\"”’'»)]*";

    /** The lines of a text; a line that {@code glue} cuts becomes two. */
    static List<Line> of(String text, Function<String, OptionalInt> glue) {
        List<Line> lines = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span span = trimmed(text, at, end);
            if (span.isEmpty()) {
                spaced = true;
            } else {
                add(lines, text, span, spaced, glue);
                spaced = false;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static void add(
            List<Line> lines, String text, Span span, boolean spaced, Function<String, OptionalInt> glue) {
        String words = span.in(text);
        int cut = glue.apply(words).orElse(0);
        Span first = trimmed(text, span.begin(), span.begin() + cut);
        if (!first.isEmpty()) {
            lines.add(new Line(first, first.in(text), spaced));
        }
        Span second = new Span(span.begin() + cut, span.end());
        lines.add(new Line(second, second.in(text), spaced && first.isEmpty()));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character takes part in no word and is not seen: blanks, controls, zero-width marks of no meaning. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    private static Span trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    /** How many words it has; the count stops at 1,000. */
    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < 1000; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !isBlank(text.charAt(i)));
        }
        return words;
    }

    /** Whether it ends as a sentence does, closing marks aside. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_END.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it has the length and the body of a paragraph rather than of a heading or label. */
    boolean isProse() {
        return words() >= 12 || (words() >= 5 && endsSentence());
    }

    boolean hasLetter() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Its letters and digits in lower case, one blank between words: what titles are compared by. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                key.append(c);
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
