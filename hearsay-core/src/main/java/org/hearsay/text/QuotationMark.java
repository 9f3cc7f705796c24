package org.hearsay.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mark that may open or close a quotation.
 *
 * @param begin where it stands
 * @param end one past it: {@code ''} has two characters
 * @param sign its first character
 * @param single whether it is of the single family, to which apostrophes belong too
 * @param opens whether its neighbours allow that words begin after it
 * @param closes whether its neighbours allow that words end before it
 */
record QuotationMark(int begin, int end, char sign, boolean single, boolean opens, boolean closes) {
    private static final String DOUBLE = "\"“”„‟«»＂";
    private static final String SINGLE = "'‘’‚‛`‹›";
    /** Words that open with an apostrophe. */
    private static final Set<String> CLIPPED =
            Set.of("em", "til", "till", "tis", "twas", "twere", "cause", "n", "bout", "round", "cuz", "kay", "neath");

    private static final String BEFORE_WORDS = "([{—–-/…";
    private static final String AFTER_WORDS = ".,;:!?…)]}—–";

    /** The mark at {@code begin}, null where none stands there. */
    static @Nullable QuotationMark at(String text, int begin, Span paragraph) {
        if (begin >= paragraph.end()) {
            return null;
        }
        char sign = text.charAt(begin);
        boolean doubled = DOUBLE.indexOf(sign) >= 0;
        if (!doubled && SINGLE.indexOf(sign) < 0) {
            return null;
        }
        boolean pair = !doubled && begin + 1 < paragraph.end() && text.charAt(begin + 1) == sign;
        int end = pair ? begin + 2 : begin + 1;
        boolean single = !doubled && !pair;
        char before = begin > paragraph.begin() ? text.charAt(begin - 1) : ' ';
        char after = end < paragraph.end() ? text.charAt(end) : ' ';
        boolean opens = opens(before, after) && !(single && isClipped(text, end, paragraph.end()));
        return new QuotationMark(begin, end, sign, single, opens, closes(before, after));
    }

    private static boolean opens(char before, char after) {
        return (isSpace(before) || BEFORE_WORDS.indexOf(before) >= 0 || isMark(before)) && !isSpace(after);
    }

    private static boolean closes(char before, char after) {
        return !isSpace(before) && (isSpace(after) || AFTER_WORDS.indexOf(after) >= 0 || isMark(after));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    private static boolean isMark(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    /** Whether the word after an apostrophe is one that lost its begin: "'em", "'90s". */
    private static boolean isClipped(String text, int from, int limit) {
        if (from < limit && Character.isDigit(text.charAt(from))) {
            return true;
        }
        int end = from;
        while (end < limit && end - from <= 5 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return CLIPPED.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** Whether it can only open a quotation, as the innermost open one is opened by {@code open} (0 for none). */
    boolean onlyOpens(char open) {
        return switch (sign) {
            case '“' -> open != '„' || (opens && !closes);
            case '„', '‟', '`' -> true;
            case '«' -> open != '»';
            case '»' -> open == 0 && opens;
            case '”' -> open == 0 && opens && !closes;
            default -> opens && !closes;
        };
    }

    /** Whether it can only close one. */
    boolean onlyCloses(char open) {
        return switch (sign) {
            case '”' -> !onlyOpens(open);
            case '»' -> open != 0 || !opens;
            case '«' -> open == '»';
            case '“' -> open == '„' && !onlyOpens(open);
            case '„', '‟', '`' -> false;
            default -> closes && !opens;
        };
    }

    /** Whether a quotation that was opened at {@code opened} in the paragraph before goes on after this mark. */
    boolean goesOn(String text, int opened) {
        QuotationMark before = at(text, opened, new Span(0, text.length()));
        return before != null && before.single == single && !closes;
    }
}
