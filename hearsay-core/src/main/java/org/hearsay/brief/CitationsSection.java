package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Citation;

/** Which outlets the reports name as having reported something, the most cited first. */
final class CitationsSection {
    private static final int LISTED = 15;

    private final Scope scope;
    private final Html html;

    CitationsSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write() {
        if (scope.story().citations().isEmpty()) {
            return;
        }
        Map<String, List<Place>> byOutlet = new LinkedHashMap<>();
        for (Citation citation : scope.story().citations()) {
            byOutlet.computeIfAbsent(citation.outlet(), outlet -> new ArrayList<>())
                    .add(new Place(citation.report(), citation.spans()));
        }
        List<Map.Entry<String, List<Place>>> sorted = new ArrayList<>(byOutlet.entrySet());
        sorted.sort(Comparator.comparing(entry -> -reports(entry.getValue()).size()));
        scope.section("citations", "Which outlets they cite");
        FoldedList.write(html, "plain", sorted, LISTED, this::outlet);
        html.close("section");
    }

    private void outlet(Map.Entry<String, List<Place>> entry) {
        html.element("b", entry.getKey(), "dir", "auto");
        html.text(", cited by " + Wording.count(reports(entry.getValue()).size(), "report") + ": ");
        scope.evidence().links(html, entry.getValue());
    }

    private static Set<String> reports(List<Place> places) {
        Set<String> reports = new LinkedHashSet<>();
        places.forEach(place -> reports.add(place.report()));
        return reports;
    }
}
