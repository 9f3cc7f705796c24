package org.hearsay.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What happened when, as the reports date it: what several reports date first, all dates on demand. */
final class TimelineSection {
    private static final int ALL = 30;
    private static final int FEW = 3;

    private final Scope scope;
    private final Html html;

    TimelineSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write() {
        List<TimelineEntry> entries = scope.story().timeline();
        if (entries.isEmpty()) {
            return;
        }
        scope.section("timeline", "Timeline");
        List<TimelineEntry> shared =
                entries.stream().filter(entry -> reports(entry) > 1).toList();
        if (entries.size() <= ALL || shared.size() < FEW) {
            list(entries.subList(0, Math.min(ALL, entries.size())));
            rest(entries.subList(Math.min(ALL, entries.size()), entries.size()), "later or open dates");
        } else {
            html.element("p", "What two reports or more date.", "class", "note");
            list(shared);
            rest(entries.stream().filter(entry -> reports(entry) < 2).toList(), "dates that only one report has");
        }
        html.close("section");
    }

    private void rest(List<TimelineEntry> entries, String name) {
        if (entries.isEmpty()) {
            return;
        }
        html.open("details", "class", "further");
        html.element("summary", entries.size() + " more: " + name);
        list(entries);
        html.close();
    }

    private void list(List<TimelineEntry> entries) {
        html.open("ol", "class", "dates");
        for (TimelineEntry entry : entries) {
            html.line().open("li", "class", "item").open("p", "class", "date");
            date(entry.date());
            html.close().open("div");
            html.element("p", entry.text(), "dir", "auto").open("p", "class", "meta");
            html.text("“").element("span", entry.expression(), "dir", "auto").text("” in ");
            scope.evidence()
                    .links(
                            html,
                            entry.places().stream()
                                    .map(place -> new Place(place.report(), place.span()))
                                    .toList());
            html.close().close().close();
        }
        html.close();
    }

    private void date(@Nullable String date) {
        if (date == null) {
            html.element("span", "open");
        } else if (date.matches("\\d{4}(-\\d{2}){0,2}")) {
            html.element("time", date, "datetime", date);
        } else {
            html.text(date);
        }
    }

    private static int reports(TimelineEntry entry) {
        Set<String> reports = new LinkedHashSet<>();
        entry.places().forEach(place -> reports.add(place.report()));
        return reports.size();
    }
}
