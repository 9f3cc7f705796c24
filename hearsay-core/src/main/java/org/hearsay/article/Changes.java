package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a report has otherwise than another, sentence by sentence; sentences that only moved are no change. Linear in
 * the length of the two.
 */
record Changes(
        List<String> removed, List<Span> added, @Nullable Excerpt correction) {
    static final int MOST = 500;

    private static final String SENTENCE_END = ".!?…";
    private static final String CLOSING = "\"”’'»)]";

    static Changes between(Report then, Report now) {
        List<Span> before = sentences(then);
        List<Span> after = sentences(now);
        Set<String> keysBefore = keys(then.text(), before);
        Set<String> keysAfter = keys(now.text(), after);
        List<String> removed = before.stream()
                .map(span -> span.in(then.text()))
                .filter(text -> !keysAfter.contains(Line.key(text)))
                .limit(MOST)
                .toList();
        List<Span> added = after.stream()
                .filter(span -> !keysBefore.contains(Line.key(span.in(now.text()))))
                .limit(MOST)
                .toList();
        return new Changes(removed, added, correction(now, keysBefore));
    }

    private static Set<String> keys(String text, List<Span> sentences) {
        Set<String> keys = new HashSet<>();
        sentences.forEach(span -> keys.add(Line.key(span.in(text))));
        return keys;
    }

    /** The first notice of a correction that is new. */
    private static @Nullable Excerpt correction(Report now, Set<String> keysBefore) {
        String text = now.text();
        return Corrections.find(
                text,
                now.paragraphs(),
                now.furniture(),
                part -> !keysBefore.contains(
                        Line.key(sentences(text, part).get(0).in(text))));
    }

    private static List<Span> sentences(Report report) {
        List<Span> sentences = new ArrayList<>();
        report.paragraphs().forEach(paragraph -> sentences.addAll(sentences(report.text(), paragraph)));
        return sentences;
    }

    /** Roughly: where a sentence's end, closing marks and a blank follow each other before a capital, a digit or a mark. */
    private static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        for (int at = begin; at < paragraph.end(); at++) {
            if (SENTENCE_END.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            int end = at + 1;
            while (end < paragraph.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            boolean blank = end + 1 < paragraph.end() && Character.isWhitespace(text.charAt(end));
            if (blank && !Character.isLowerCase(text.charAt(end + 1))) {
                sentences.add(new Span(begin, end));
                begin = end + 1;
            }
            at = end - 1;
        }
        if (begin < paragraph.end()) {
            sentences.add(new Span(begin, paragraph.end()));
        }
        return sentences;
    }
}
