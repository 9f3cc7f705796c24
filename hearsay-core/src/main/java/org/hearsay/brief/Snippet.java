package org.hearsay.brief;

import org.hearsay.article.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report inside what stands around them in their paragraph.
 *
 * @param before starts with an ellipsis where the paragraph was cut
 * @param words the words themselves, cut where they are very long
 * @param after ends with an ellipsis where the paragraph was cut
 */
record Snippet(String before, String words, String after) {
    private static final int AROUND_CHARS = 110;
    private static final int WORDS_CHARS = 360;
    private static final int SHORT_CHARS = 40;

    /** The span must lie in the report's text. */
    static Snippet of(Report report, Span span) {
        String text = report.text();
        Span paragraph = report.paragraphs().stream()
                .filter(one -> one.contains(span.begin()))
                .findFirst()
                .orElse(span);
        int around = Math.max(0, AROUND_CHARS - span.length() / 4);
        int end = Math.min(span.end(), span.begin() + WORDS_CHARS);
        int from = start(text, paragraph.begin(), span.begin(), around);
        int to = end(text, end, Math.max(end, Math.min(paragraph.end(), text.length())), around);
        return new Snippet(
                (from > paragraph.begin() ? "… " : "") + text.substring(from, span.begin()),
                text.substring(span.begin(), end) + (end < span.end() ? " …" : ""),
                end < span.end() ? "" : text.substring(end, to) + (to < paragraph.end() ? " …" : ""));
    }

    private static int start(String text, int least, int begin, int around) {
        if (begin - around <= least) {
            return Math.min(least, begin);
        }
        int space = text.indexOf(' ', begin - around);
        return space >= 0 && space < begin ? space + 1 : begin;
    }

    private static int end(String text, int end, int most, int around) {
        if (end + around >= most) {
            return most;
        }
        int space = text.lastIndexOf(' ', end + around);
        return space > end ? space : end;
    }

    void write(Html html, @Nullable String language) {
        html.open("q", "lang", language, "dir", "auto").text(before);
        html.element("mark", words, "class", words.length() <= SHORT_CHARS ? "short" : null);
        html.text(after).close();
    }
}
