package org.hearsay.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block of {@code name: value} lines between two lines of three dashes that a Markdown file may begin with. */
public final class FrontMatter {
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,40}):[ \\t]+(\\S.*)");
    private static final int MAX_LINES = 100;
    private static final List<String> FIELDS =
            List.of("url", "outlet", "title", "byline", "dateline", "credit", "published", "modified", "language");

    private FrontMatter() {}

    /** Where the block ends, after its closing dashes; 0 where the text begins with none. */
    public static int end(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int at = text.indexOf('\n') + 1;
        for (int lines = 0; lines < MAX_LINES; lines++) {
            int next = text.indexOf('\n', at);
            String line = text.substring(at, next < 0 ? text.length() : next).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return next < 0 ? text.length() : next;
            }
            if (next < 0 || (line.isEmpty() && lines == 0)) {
                return 0;
            }
            at = next + 1;
        }
        return 0;
    }

    /** The fields of a report that the block names. */
    static Metadata read(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        text.substring(0, end(text)).lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                found.putIfAbsent(
                        FieldNames.key(matcher.group(1)),
                        unquoted(matcher.group(2).strip()));
            }
        });
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            FieldNames.of(field).stream()
                    .map(name -> found.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .ifPresent(value -> values.put(field, value));
        }
        return Metadata.of(values);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && ((value.startsWith("\"") && value.endsWith("\"")) || (value.startsWith("'") && value.endsWith("'")));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
