package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Words between quotation marks, found fast: paragraph by paragraph, an unclosed mark reaching to the paragraph's end. */
final class QuotedSpans {
    private static final String OPENING = "“„«「『";
    private static final String CLOSING = "”“»」』";

    private QuotedSpans() {}

    static List<Span> in(String text, List<Span> paragraphs) {
        List<Span> quoted = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int at = paragraph.begin();
            while (at < paragraph.end()) {
                int end = lineEnd(text, at, paragraph.end());
                read(text, at, end, quoted);
                at = end + 1;
            }
        }
        return quoted;
    }

    private static int lineEnd(String text, int begin, int limit) {
        int end = text.indexOf('\n', begin);
        return end < 0 || end > limit ? limit : end;
    }

    private static void read(String text, int begin, int end, List<Span> quoted) {
        int opened = -1;
        char closing = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (opened >= 0) {
                if (c == closing || (closing == '“' && c == '”')) {
                    quoted.add(new Span(opened, i));
                    opened = -1;
                }
            } else if (c == '"' || OPENING.indexOf(c) >= 0) {
                opened = i + 1;
                closing = c == '"' ? '"' : CLOSING.charAt(OPENING.indexOf(c));
            }
        }
        if (opened >= 0) {
            quoted.add(new Span(opened, end));
        }
    }
}
