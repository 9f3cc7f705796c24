package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a person calls each report of a story: its outlet, with the date where the outlet has several, and with a letter where
 * that names several still. Reports without an outlet go by a letter alone; a legend says which they are. No two reports have
 * one name.
 */
final class ReportNames {
    private static final int OUTLET_CHARS = 60;
    private static final int TITLE_CHARS = 160;
    private static final int FEWEST_CHARS = 30;
    private static final int DATE_CHARS = 10;
    private static final int ID_CHARS = 200;
    private static final int ALPHABET = 26;

    /** What an outlet that is not told is called in an origin, before the report's id. */
    private static final String UNTOLD = "report ";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Report> lettered = new LinkedHashMap<>();

    private ReportNames() {}

    static ReportNames of(List<Report> reports) {
        ReportNames all = new ReportNames();
        Map<String, Integer> outlets = new LinkedHashMap<>();
        Map<String, Integer> dated = new LinkedHashMap<>();
        for (Report report : reports) {
            outlets.merge(key(outlet(report)), 1, Integer::sum);
            dated.merge(key(dated(report)), 1, Integer::sum);
        }
        Set<String> taken = new HashSet<>(outlets.keySet());
        for (Report report : reports) {
            String outlet = outlet(report);
            if (!outlet.isEmpty() && outlets.getOrDefault(key(outlet), 0) == 1) {
                all.names.put(report.id(), outlet);
            } else if (!outlet.isEmpty() && dated.getOrDefault(key(dated(report)), 0) == 1 && isDated(report)) {
                all.names.put(report.id(), dated(report));
                taken.add(key(dated(report)));
            }
        }
        if (reports.size() == 1) {
            all.names.putIfAbsent(reports.get(0).id(), "the report");
        }
        reports.stream().filter(report -> !all.names.containsKey(report.id())).forEach(report -> {
            String name = letter(outlet(report), all.lettered.size(), taken);
            all.names.put(report.id(), name);
            all.lettered.put(name, report);
        });
        return all;
    }

    /** "[C]", or with the outlet "Birch News [C]"; further on where a report of the story is called that. */
    private static String letter(String outlet, int from, Set<String> taken) {
        String before = outlet.isEmpty() ? "" : outlet + " ";
        int number = from;
        while (!taken.add(key(before + "[" + letters(number) + "]"))) {
            number++;
        }
        return before + "[" + letters(number) + "]";
    }

    /** A to Z, then AA, AB and so on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? last : letters(number / ALPHABET - 1) + last;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String outlet(Report report) {
        String outlet = report.outlet();
        return outlet == null ? "" : Wording.shortened(outlet, OUTLET_CHARS);
    }

    private static boolean isDated(Report report) {
        String published = report.published();
        return published != null && !published.isBlank();
    }

    private static String dated(Report report) {
        String published = report.published();
        return published == null
                ? outlet(report)
                : outlet(report) + ", " + published.substring(0, Math.min(DATE_CHARS, published.length()));
    }

    /** The name of a report; its id where the story does not have it. */
    String name(String report) {
        return names.getOrDefault(report, report);
    }

    /** The names of reports in the given order, without repeats. */
    List<String> names(Collection<String> reports) {
        return reports.stream().map(this::name).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .toList();
    }

    /** What a person calls an origin: an outlet that is not known goes by its report's name. */
    String origin(String origin) {
        String report = untold(origin);
        return Stand.called(Wording.shortened(report == null ? origin : name(report), 80));
    }

    /** The id of the report whose outlet is not told; null where the origin is an outlet or somebody else. */
    static @Nullable String untold(String origin) {
        return origin.startsWith(UNTOLD) ? origin.substring(UNTOLD.length()) : null;
    }

    /** Words of the program that call a report by its id, such as why an origin counts, with the report's name instead. */
    String inWords(String words) {
        StringBuilder told = new StringBuilder(words);
        int at = told.indexOf(UNTOLD);
        while (at >= 0) {
            String id = idAt(told, at + UNTOLD.length());
            if (!id.isEmpty()) {
                told.replace(at, at + UNTOLD.length() + id.length(), name(id));
            }
            at = told.indexOf(UNTOLD, at + 1);
        }
        return told.toString();
    }

    /** The longest id of a report that stands there; empty where none does. */
    private String idAt(StringBuilder words, int from) {
        int end = words.length();
        String longest = "";
        for (int to = from + 1; to <= end && to - from <= ID_CHARS; to++) {
            String id = words.substring(from, to);
            boolean isWhole = to == end || !Character.isLetterOrDigit(words.charAt(to));
            longest = isWhole && names.containsKey(id) ? id : longest;
        }
        return longest;
    }

    /** The reports that go by a letter, under their names, in the order of the input. */
    Map<String, Report> lettered() {
        return lettered;
    }

    /** A line for each report that goes by a letter: "[A] “Mill sold” (a.txt)". */
    List<String> legend() {
        List<String> lines = new ArrayList<>();
        lettered.forEach((name, report) -> lines.add(name + " " + title(report, TITLE_CHARS)));
        return lines;
    }

    /** The report's title, cut so that it and its id take about {@code mostChars}, and the id. */
    static String title(Report report, int mostChars) {
        String title = report.title();
        String id = Wording.shortened(report.id(), TITLE_CHARS);
        return title == null || title.isBlank() || title.equals(id)
                ? id
                : Quotation.of(title, Math.max(FEWEST_CHARS, mostChars - id.length() - 5)) + " (" + id + ")";
    }
}
