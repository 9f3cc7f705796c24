package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.timeline.TimelineEntry;

/** What happened when, as the reports date it: under each date what most reports have, the rest on demand. */
final class TimelineSection {
    private static final int SHOWN = 3;
    private static final String OPEN = "date open";

    private final Scope scope;
    private final Html html;

    TimelineSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write() {
        if (scope.story().timeline().isEmpty()) {
            return;
        }
        Map<String, List<TimelineEntry>> byDate = new LinkedHashMap<>();
        for (TimelineEntry entry : scope.story().timeline()) {
            String date = entry.date();
            byDate.computeIfAbsent(date == null ? OPEN : date, key -> new ArrayList<>())
                    .add(entry);
        }
        scope.section("timeline", "Timeline");
        html.open("ol", "class", "dates");
        byDate.forEach((date, entries) -> {
            html.line().open("li").open("p", "class", "date");
            date(date);
            html.close().open("div");
            entries(entries);
            html.close().close();
        });
        html.close().close("section");
    }

    private void entries(List<TimelineEntry> entries) {
        List<TimelineEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(entry -> -reports(entry)));
        int shown = sorted.size() <= SHOWN + 1 ? sorted.size() : SHOWN;
        sorted.subList(0, shown).forEach(this::entry);
        if (shown < sorted.size()) {
            html.open("details", "class", "further");
            html.element("summary", (sorted.size() - shown) + " more of this date");
            sorted.subList(shown, sorted.size()).forEach(this::entry);
            html.close();
        }
    }

    private void entry(TimelineEntry entry) {
        html.open("div", "class", "item").element("p", entry.text(), "dir", "auto");
        html.open("p", "class", "meta");
        html.text("“").element("span", entry.expression(), "dir", "auto").text("” in ");
        scope.evidence()
                .links(
                        html,
                        entry.places().stream()
                                .map(place -> new Place(place.report(), place.span()))
                                .toList());
        html.close().close();
    }

    private void date(String date) {
        if (date.matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?")) {
            html.element("time", DateWords.of(date), "datetime", date);
        } else {
            html.text(DateWords.of(date));
        }
    }

    private static int reports(TimelineEntry entry) {
        Set<String> reports = new LinkedHashSet<>();
        entry.places().forEach(place -> reports.add(place.report()));
        return reports.size();
    }
}
