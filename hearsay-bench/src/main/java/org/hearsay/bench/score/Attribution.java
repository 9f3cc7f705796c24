package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One attributed statement, of the gold or predicted.
 *
 * @param saidMode the mode that a prediction names; null of the gold
 * @param speaker the name that a prediction resolves the source to, "" where there is none
 */
public record Attribution(
        Spans source, Spans cue, Spans content, @Nullable String saidMode, String speaker) {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]?");
    private static final Pattern MARK = Pattern.compile("[“”\"\n]");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int LEAST_WORDS_OF_A_QUOTE = 3;

    /** Of the gold. */
    public Attribution(Spans source, Spans cue, Spans content) {
        this(source, cue, content, null, "");
    }

    /** A record of {@code hearsay statements}. */
    public static Attribution of(JsonNode record) {
        return new Attribution(
                Spans.of(record.path("source")),
                Spans.of(record.path("cue")),
                Spans.of(record.path("content")),
                record.path("mode").asText(null),
                record.path("speaker").path("name").asText(""));
    }

    /** {@code direct}, {@code mixed} or {@code indirect}: how many of the content's words stand in {@code quoted}. */
    String mode(PointText text, Spans quoted) {
        int words = 0;
        int inside = 0;
        for (Spans.Range range : content.ranges()) {
            String part = text.cut(range);
            Matcher matcher = TOKEN.matcher(part);
            while (matcher.find()) {
                int begin = range.begin() + part.codePointCount(0, matcher.start());
                Spans word = Spans.of(begin, begin + part.codePointCount(matcher.start(), matcher.end()));
                words++;
                inside += word.meets(quoted) ? 1 : 0;
            }
        }
        return inside == 0 ? "indirect" : inside == words ? "direct" : "mixed";
    }

    /** Quoted stretches of three or more words inside the content: the quotes whose speaker is judged. */
    List<Spans> quotes(PointText text) {
        List<Spans> quotes = new ArrayList<>();
        for (Spans.Range range : content.ranges()) {
            String part = text.cut(range);
            Matcher matcher = QUOTED.matcher(part);
            while (matcher.find()) {
                if (Wording.even(matcher.group(1)).split(" ").length >= LEAST_WORDS_OF_A_QUOTE) {
                    int begin = range.begin() + part.codePointCount(0, matcher.start());
                    quotes.add(Spans.of(begin, begin + part.codePointCount(matcher.start(), matcher.end())));
                }
            }
        }
        return quotes;
    }

    /** The stretches inside quotation marks; a quotation left open ends with its line. */
    static Spans quoted(PointText text) {
        List<Spans.Range> ranges = new ArrayList<>();
        int start = -1;
        Matcher matcher = MARK.matcher(text.text());
        while (matcher.find()) {
            String mark = matcher.group();
            if (start < 0) {
                start = mark.equals("“") || mark.equals("\"") ? matcher.end() : -1;
            } else if (!mark.equals("“")) {
                ranges.add(new Spans.Range(text.point(start), text.point(matcher.start())));
                start = -1;
            }
        }
        if (start >= 0) {
            ranges.add(new Spans.Range(text.point(start), text.length()));
        }
        return new Spans(ranges);
    }
}
