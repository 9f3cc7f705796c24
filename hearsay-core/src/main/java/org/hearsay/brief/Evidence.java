package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Report;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the page, and the places in them that items of the page point to.
 *
 * <p>Items are written before the reports' texts: each link notes its place here, so that the text can mark it. Anchors are
 * made of the report's number on the page and the place's offsets ({@code r3-120-164}), never of words of the input.
 */
final class Evidence {
    /** Links of one item that stand open; the others open on demand. */
    private static final int SHOWN = 8;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<NavigableSet<Span>> places = new ArrayList<>();

    /** A report is called the same as in its story's answer. */
    Evidence(List<StoryBrief> stories) {
        for (StoryBrief story : stories) {
            ReportNames names = ReportNames.of(story.reports());
            for (Report report : story.reports()) {
                numbers.putIfAbsent(report.id(), reports.size());
                reports.add(report);
                places.add(new TreeSet<>());
                labels.add(names.name(report.id()));
            }
        }
    }

    /** In the order of the page. */
    List<Report> reports() {
        return reports;
    }

    /** What a person calls the report: its outlet, as a rule. */
    String label(String report) {
        Integer number = numbers.get(report);
        return number == null ? report : labels.get(number);
    }

    /** The report of this id, null where the page has none. */
    @Nullable
    Report report(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : reports.get(number);
    }

    String anchor(Report report) {
        return "r" + (numbers.getOrDefault(report.id(), 0) + 1);
    }

    static String anchor(String reportAnchor, Span span) {
        return reportAnchor + "-" + span.begin() + "-" + span.end();
    }

    /** The places noted in a report, in text order, longer ones first where they begin alike. */
    List<Span> places(Report report) {
        List<Span> noted = new ArrayList<>(places.get(numbers.getOrDefault(report.id(), 0)));
        noted.sort((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : b.end() - a.end());
        return noted;
    }

    /** Where a link to these words leads: to the first of them, else to the report; null where the page does not have it. */
    @Nullable
    String note(Place place) {
        Report report = report(place.report());
        if (report == null) {
            return null;
        }
        String first = null;
        for (Span span : place.spans()) {
            if (!span.isEmpty() && span.end() <= report.text().length()) {
                places.get(numbers.getOrDefault(report.id(), 0)).add(span);
                first = first == null ? anchor(anchor(report), span) : first;
            }
        }
        return first == null ? anchor(report) : first;
    }

    /** A link to the words, named by the report's outlet. */
    void link(Html html, Place place) {
        link(html, place, label(place.report()));
    }

    void link(Html html, Place place, String label) {
        String anchor = note(place);
        if (anchor == null) {
            html.element("span", label);
            return;
        }
        html.element("a", label, "class", "words", "href", "#" + anchor, "data-also", others(place), "dir", "auto");
    }

    private @Nullable String others(Place place) {
        Report report = report(place.report());
        if (report == null || place.spans().size() < 2) {
            return null;
        }
        return place.spans().stream()
                .skip(1)
                .map(span -> anchor(anchor(report), span))
                .collect(Collectors.joining(" "));
    }

    /** Links to all of the places, parted by commas; many of them open on demand. */
    void links(Html html, List<Place> all) {
        int shown = all.size() <= SHOWN + 2 ? all.size() : SHOWN;
        run(html, all.subList(0, shown));
        if (shown < all.size()) {
            html.text(" ").open("details", "class", "rest");
            html.element("summary", "and " + Wording.number(all.size() - shown) + " more");
            run(html, all.subList(shown, all.size()));
            html.close();
        }
    }

    /** Further places in the same report follow its name as numbers. */
    private void run(Html html, List<Place> some) {
        int again = 1;
        for (int i = 0; i < some.size(); i++) {
            Place place = some.get(i);
            if (i > 0 && place.report().equals(some.get(i - 1).report())) {
                again++;
                html.text(" ");
                link(html, place, String.valueOf(again));
                html.spoken(" in the same report");
            } else {
                again = 1;
                html.text(i == 0 ? "" : ", ");
                link(html, place);
            }
        }
    }

    /** The report's language for a {@code lang} attribute, null where it is not known or no language tag. */
    static @Nullable String language(@Nullable Report report) {
        String language = report == null ? null : report.language();
        return language != null && LANGUAGE.matcher(language).matches() ? language : null;
    }
}
