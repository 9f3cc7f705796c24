package org.hearsay.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/**
 * One way to write a time: a line of {@code time-rules.tsv}.
 *
 * @param kind what its groups mean together, as the file says
 * @param pattern matches at the begin of a word
 * @param groups the named groups of the pattern
 * @param needs the class of words without one of which in its sentence the rule cannot match, "" where there is none
 */
record TimeRule(String kind, Pattern pattern, Set<String> groups, String needs) {
    private static final List<String> CLASSES = List.of("month", "weekday", "season", "holiday", "unit");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Z]+)\\}");

    /** All rules, in the order of the file. */
    static List<TimeRule> standard() {
        Map<String, String> parts = wordClasses();
        List<TimeRule> rules = new ArrayList<>();
        for (List<String> row : WordTable.rows(TimeRule.class, "time-rules.tsv")) {
            if (row.get(0).equals("define")) {
                int equals = row.get(1).indexOf('=');
                parts.put(row.get(1).substring(0, equals), fill(row.get(1).substring(equals + 1), parts));
            } else {
                rules.add(rule(row.get(0), fill(row.get(1), parts), needs(row.get(1))));
            }
        }
        return List.copyOf(rules);
    }

    private static String needs(String pattern) {
        return CLASSES.stream()
                .filter(kind ->
                        pattern.contains("(?<" + kind + ">{") || (kind.equals("unit") && pattern.contains("(?<unit>")))
                .filter(kind -> !pattern.contains("(?:(?<" + kind))
                .findFirst()
                .orElse("");
    }

    private static TimeRule rule(String kind, String pattern, String needs) {
        Set<String> groups = new TreeSet<>();
        Matcher matcher = GROUP.matcher(pattern);
        while (matcher.find()) {
            groups.add(matcher.group(1));
        }
        String whole = "(?:" + pattern + ")(?![\\p{L}\\p{N}])";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new TimeRule(kind, Pattern.compile(whole, flags), Set.copyOf(groups), needs);
    }

    private static String fill(String pattern, Map<String, String> parts) {
        return PLACEHOLDER.matcher(pattern).replaceAll(found -> {
            String part = parts.get(found.group(1));
            if (part == null) {
                throw new IllegalStateException("time-rules.tsv: " + found.group() + " is not defined");
            }
            return Matcher.quoteReplacement(part);
        });
    }

    private static Map<String, String> wordClasses() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(TimeRule.class, "time-words.tsv")) {
            words.computeIfAbsent(row.get(1), kind -> new ArrayList<>()).add(row.get(0));
        }
        Map<String, String> classes = new LinkedHashMap<>();
        words.forEach((kind, list) -> {
            boolean cased = kind.startsWith("month") || kind.startsWith("weekday");
            String any = list.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", cased ? "(?-i:" : "(?:", ")"));
            classes.put(kind.replace("-", "").toUpperCase(Locale.ROOT), any);
        });
        return classes;
    }
}
