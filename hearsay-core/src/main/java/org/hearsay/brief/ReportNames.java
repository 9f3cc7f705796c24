package org.hearsay.brief;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.article.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a person calls each report of a story: its outlet, else its title in quotation marks, else its id. Where that names
 * several, the date is added, else the title, else the id: no two reports have one name.
 */
final class ReportNames {
    private static final int OUTLET_CHARS = 60;
    private static final int TITLE_CHARS = 30;
    private static final int DATE_CHARS = 10;

    private final Map<String, String> names = new LinkedHashMap<>();

    private ReportNames() {}

    static ReportNames of(List<Report> reports) {
        ReportNames all = new ReportNames();
        List<Function<Report, String>> forms =
                List.of(ReportNames::plain, ReportNames::dated, ReportNames::titled, ReportNames::withId);
        Collection<Report> open = reports;
        for (Function<Report, String> form : forms) {
            Map<String, Integer> uses = new HashMap<>();
            open.forEach(report -> uses.merge(key(form.apply(report)), 1, Integer::sum));
            all.names.values().forEach(name -> uses.merge(key(name), 1, Integer::sum));
            open.stream()
                    .filter(report -> uses.getOrDefault(key(form.apply(report)), 0) == 1)
                    .forEach(report -> all.names.put(report.id(), form.apply(report)));
            open = open.stream()
                    .filter(report -> !all.names.containsKey(report.id()))
                    .toList();
        }
        open.forEach(report -> all.names.put(report.id(), Wording.oneLine(report.id())));
        return all;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String plain(Report report) {
        String outlet = said(report.outlet());
        if (outlet != null) {
            return Wording.shortened(outlet, OUTLET_CHARS);
        }
        String title = said(report.title());
        return title == null ? Wording.oneLine(report.id()) : Wording.quoted(title, TITLE_CHARS);
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }

    private static String dated(Report report) {
        String published = said(report.published());
        return published == null
                ? plain(report)
                : plain(report) + ", " + published.substring(0, Math.min(DATE_CHARS, published.length()));
    }

    private static String titled(Report report) {
        String title = said(report.title());
        return title == null || said(report.outlet()) == null
                ? plain(report)
                : plain(report) + " (" + Wording.quoted(title, TITLE_CHARS) + ")";
    }

    private static String withId(Report report) {
        return plain(report) + " [" + Wording.oneLine(report.id()) + "]";
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
}
