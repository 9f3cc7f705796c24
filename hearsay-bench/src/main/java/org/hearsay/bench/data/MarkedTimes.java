package org.hearsay.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.score.Spans;
import org.hearsay.bench.score.TimeScorer;
import org.jsoup.parser.Parser;

/**
 * Texts with marked time expressions: TimeML ({@code .tml}, TIMEX3) and WikiWars ({@code .key.xml}, TIMEX2). What stands outside
 * {@code <TEXT>} is not read, but for the creation time, which is the report's date.
 */
public final class MarkedTimes {
    private static final List<String> ENDINGS = List.of(".tml", ".key.xml", ".sgm", ".xml");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern TAG_PARTS = Pattern.compile("<(/?)([\\p{L}\\p{N}_]+)([^<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\p{L}\\p{N}_]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern CREATION = Pattern.compile(
            "<(?:DCT|DATETIME)>.*?\\b(\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?)", Pattern.DOTALL);
    private static final Pattern DURATION = Pattern.compile("PT?[\\dX.].*", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile("T\\d\\d");

    private MarkedTimes() {}

    /** A report with the time expressions marked in it. */
    public record Marked(InputReport report, List<TimeScorer.Expression> gold) {}

    /** The marked-up files of a folder, by path. */
    public static List<Marked> read(Path folder) throws IOException {
        List<Marked> marked = new ArrayList<>();
        for (Path file : Folder.files(folder, Integer.MAX_VALUE, "")) {
            String name = Folder.name(file);
            for (String ending : ENDINGS) {
                if (name.endsWith(ending)) {
                    marked.add(parse(name.substring(0, name.length() - ending.length()), Files.readString(file)));
                    break;
                }
            }
        }
        return marked;
    }

    static Marked parse(String id, String source) {
        int begin = source.indexOf("<TEXT>");
        int end = source.lastIndexOf("</TEXT>");
        String head = begin < 0 ? source : source.substring(0, begin);
        String body = begin < 0 || end < begin ? "" : source.substring(begin + "<TEXT>".length(), end);
        Body read = new Body();
        read.read(stripLines(body.replace("\r\n", "\n")));
        Matcher creation = CREATION.matcher(head);
        return new Marked(
                new InputReport(
                        id, null, null, null, creation.find() ? creation.group(1) : null, null, read.text.toString()),
                read.sorted());
    }

    private static String stripLines(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && text.charAt(begin) == '\n') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(begin, end);
    }

    private record Open(int begin, String tag, Map<String, String> attributes) {}

    private static final class Body {
        private final StringBuilder text = new StringBuilder();
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<TimeScorer.Expression> found = new ArrayList<>();
        private int points;

        void read(String body) {
            Matcher tag = TAG.matcher(body);
            int last = 0;
            while (tag.find()) {
                add(body.substring(last, tag.start()));
                Matcher parts = TAG_PARTS.matcher(tag.group());
                if (!parts.matches()) {
                    add(tag.group());
                } else if (parts.group(2).startsWith("TIMEX") && parts.group(1).isEmpty()) {
                    open.push(new Open(points, parts.group(2), attributes(parts.group(3))));
                } else if (parts.group(2).startsWith("TIMEX") && !open.isEmpty()) {
                    close(open.pop());
                }
                last = tag.end();
            }
            add(body.substring(last));
        }

        private void add(String escaped) {
            String piece = Parser.unescapeEntities(escaped, false);
            text.append(piece);
            points += piece.codePointCount(0, piece.length());
        }

        private void close(Open timex) {
            Map<String, String> attributes = timex.attributes();
            String value = attributes.getOrDefault("value", "");
            value = value.isEmpty() ? attributes.getOrDefault("val", "") : value;
            value = value.isEmpty() ? attributes.getOrDefault("VAL", "") : value;
            if (points > timex.begin()) {
                found.add(new TimeScorer.Expression(
                        Spans.of(timex.begin(), points), kind(timex, value), TimexValue.edtf(value)));
            }
        }

        List<TimeScorer.Expression> sorted() {
            return found.stream()
                    .sorted(Comparator.comparing(one -> one.spans().ranges().get(0)))
                    .toList();
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        return attributes;
    }

    /** TIMEX2 has no types; one without a value is {@code NONE}. */
    private static String kind(Open timex, String value) {
        if (timex.tag().equals("TIMEX3")) {
            return timex.attributes().getOrDefault("type", "NONE");
        }
        if (!timex.attributes().getOrDefault("set", "").isEmpty()) {
            return "SET";
        }
        if (value.isEmpty()) {
            return "NONE";
        }
        if (DURATION.matcher(value).matches()) {
            return "DURATION";
        }
        return TIME.matcher(value).find() ? "TIME" : "DATE";
    }
}
