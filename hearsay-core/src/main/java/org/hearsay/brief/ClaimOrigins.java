package org.hearsay.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.provenance.Link;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;

/** Where one claim's chains end, and by which steps they get there. */
final class ClaimOrigins {
    private static final int ORIGINS = 8;

    private final Scope scope;
    private final Html html;

    ClaimOrigins(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write(Claim claim, Provenance provenance) {
        if (!provenance.origins().isEmpty()) {
            Map<String, Place> asserting = places(claim, false);
            Map<String, Place> denying = places(claim, true);
            scope.heading("Origins");
            FoldedList.write(
                    html,
                    "origins",
                    provenance.origins(),
                    ORIGINS,
                    origin -> origin(origin, origin.denies() ? denying : asserting));
        }
        if (!provenance.links().isEmpty()) {
            chain(provenance.links());
        }
    }

    /** Where each report first says it on this side. */
    private static Map<String, Place> places(Claim claim, boolean denies) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Mention mention : claim.mentions()) {
            if (denies == (mention.position() == Position.DENIES)) {
                places.putIfAbsent(mention.report(), new Place(mention.report(), mention.spans()));
            }
        }
        return places;
    }

    private void origin(Origin origin, Map<String, Place> places) {
        html.element("b", scope.names().origin(origin.name()), "dir", "auto").text(" " + OriginWords.of(origin) + " ");
        html.element("span", Wording.count(origin.reports().size(), "report"), "class", "meta");
        html.text(": ");
        scope.evidence()
                .links(
                        html,
                        origin.reports().stream()
                                .map(id -> places.getOrDefault(id, new Place(id, List.of())))
                                .toList());
    }

    private void chain(List<Link> links) {
        html.open("details", "class", "chain");
        html.element("summary", "How each report has it: " + Wording.count(links.size(), "step", "steps"));
        html.open("ol");
        for (Link link : links) {
            html.open("li")
                    .element("span", scope.names().inWords(link.reason()), "dir", "auto")
                    .text(" ");
            String report = link.report();
            if (report == null) {
                html.element("span", "By the table of outlets.", "class", "meta");
            } else {
                scope.evidence().link(html, new Place(report, link.spans()), "The words");
                html.spoken(" in " + scope.evidence().label(report));
            }
            html.close();
        }
        html.close().close();
    }
}
