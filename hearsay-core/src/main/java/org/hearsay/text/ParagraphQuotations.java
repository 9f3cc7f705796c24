package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotations of one paragraph. */
final class ParagraphQuotations {
    private final String text;
    private final Span paragraph;
    private final List<QuotationMark> marks = new ArrayList<>();

    ParagraphQuotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        int at = paragraph.begin();
        while (at < paragraph.end()) {
            QuotationMark mark = QuotationMark.at(text, at, paragraph);
            if (mark == null) {
                at++;
            } else {
                marks.add(mark);
                at = mark.end();
            }
        }
    }

    /** Reads marks as nested first; where they do not come out even, the first mark that closes ends a quotation. */
    List<Quotation> read() {
        List<Quotation> nested = read(true);
        boolean even = nested.stream().allMatch(Quotation::closed);
        return even ? nested : read(false);
    }

    private List<Quotation> read(boolean nested) {
        List<Quotation> found = new ArrayList<>();
        int i = 0;
        while (i < marks.size()) {
            QuotationMark mark = marks.get(i);
            int close = -1;
            if (mark.single()) {
                close = mark.opens() ? closeOfSingle(i) : -1;
                boolean mayGoOn = i == 0 && mark.opens() && mark.sign() == '‘' && opensParagraph(mark);
                if (close < 0 && !mayGoOn) {
                    i++;
                    continue;
                }
            } else if (mark.onlyCloses((char) 0)) {
                i++;
                continue;
            } else {
                close = closeOfDouble(i, nested);
            }
            add(found, mark, close < 0 ? null : marks.get(close));
            i = close < 0 ? marks.size() : close + 1;
        }
        return found;
    }

    private boolean opensParagraph(QuotationMark mark) {
        return text.substring(paragraph.begin(), mark.begin()).isBlank();
    }

    private int closeOfDouble(int open, boolean nested) {
        int depth = 1;
        char opened = marks.get(open).sign();
        for (int i = open + 1; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (mark.single()) {
                continue;
            }
            if (!mark.onlyOpens(opened)) {
                depth--;
            } else if (nested) {
                depth++;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The mark that closes the single mark {@code open}: the first one before the next opening mark that is not the
     * apostrophe of a plural ("the soldiers' pay"), else the first that may be one; -1 where an odd number of double marks
     * stands between, which tells an apostrophe.
     */
    private int closeOfSingle(int open) {
        int possessive = -1;
        int doubles = 0;
        for (int i = open + 1; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (!mark.single()) {
                doubles++;
            } else if (mark.closes() && mark.sign() != '‘' && doubles % 2 == 0) {
                if (!isPossessive(mark)) {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            } else if (mark.opens() && doubles % 2 == 0) {
                break;
            }
        }
        return possessive;
    }

    private boolean isPossessive(QuotationMark mark) {
        int next = mark.end() + 1;
        return mark.begin() > paragraph.begin()
                && "sSzx".indexOf(text.charAt(mark.begin() - 1)) >= 0
                && next < paragraph.end()
                && Character.isWhitespace(text.charAt(mark.end()))
                && Character.isLowerCase(text.charAt(next));
    }

    private void add(List<Quotation> found, QuotationMark open, @Nullable QuotationMark close) {
        int end = close == null ? paragraph.end() : close.end();
        int from = open.end();
        int to = Math.max(from, close == null ? end : close.begin());
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (from < to) {
            Span span = new Span(open.begin(), close == null ? to : end);
            found.add(new Quotation(span, new Span(from, to), close != null, false));
        }
    }

    boolean isSingle(Quotation quotation) {
        QuotationMark mark = QuotationMark.at(text, quotation.span().begin(), paragraph);
        return mark != null && mark.single();
    }
}
