package org.hearsay.brief;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.provenance.Link;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;

/** The claims: how many independent origins, who takes which position, what it rests on, and by which steps. */
final class ClaimsSection {
    /** Claims that stand without a click; the first is open. */
    private static final int LISTED = 12;

    private static final int OPEN = 1;

    private static final String VOICE = "Reports in their own voice";
    private static final String NOBODY = "Somebody the reports do not name";

    private final Scope scope;
    private final Html html;

    ClaimsSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write() {
        List<Claim> claims = scope.story().claims();
        if (claims.isEmpty()) {
            return;
        }
        scope.section("claims", "Claims, and what they rest on");
        html.element(
                "p",
                "A claim is what reports say alike. The number says how many independent origins assert it: at least, and"
                        + " at most. Reports that copy or cite one origin count once.",
                "class",
                "note");
        for (int i = 0; i < claims.size(); i++) {
            if (i == LISTED && claims.size() > LISTED + 2) {
                html.open("details", "class", "further");
                html.element("summary", Wording.count(claims.size() - LISTED, "more claim", "more claims"));
            }
            claim(i, claims.get(i), scope.story().provenances().get(i));
        }
        html.close("section");
    }

    private void claim(int index, Claim claim, Provenance provenance) {
        html.line()
                .open(
                        "details",
                        "class",
                        "item claim",
                        "id",
                        scope.claimAnchor(index),
                        "open",
                        index < OPEN ? "" : null);
        summary(claim, provenance);
        html.element("p", provenance.why(), "class", "why", "dir", "auto");
        positions(claim);
        origins(claim, provenance);
        chain(provenance);
        html.close("details");
    }

    private void summary(Claim claim, Provenance provenance) {
        html.open("summary").open("span", "class", "count");
        html.element("b", Wording.range(provenance.min(), provenance.max()));
        html.element("span", " independent").close();
        html.open("span", "class", "what").element("span", claim.text(), "class", "said", "dir", "auto");
        Set<String> reports = new LinkedHashSet<>();
        claim.mentions().forEach(mention -> reports.add(mention.report()));
        String denied = provenance.denyingMax() == 0
                ? ""
                : " · denied by " + Wording.range(provenance.denyingMin(), provenance.denyingMax());
        html.element("span", " " + Wording.count(reports.size(), "report") + denied, "class", "meta");
        html.close().close();
    }

    private void positions(Claim claim) {
        html.open("dl", "class", "stands");
        Position last = null;
        for (Stand stand : Stand.of(claim)) {
            if (stand.position() != last) {
                if (last != null) {
                    html.close("dd");
                }
                last = stand.position();
                html.open("dt", "class", PositionSign.style(last));
                html.element("span", PositionSign.sign(last), "aria-hidden", "true");
                html.text(" " + Stand.verb(last)).close().open("dd").open("ul");
            }
            html.open("li").element("b", speaker(stand), "dir", "auto").text(" ");
            scope.evidence()
                    .links(
                            html,
                            stand.mentions().stream()
                                    .map(mention -> new Place(mention.report(), mention.spans()))
                                    .toList());
            html.close();
        }
        html.close("dl");
    }

    private static String speaker(Stand stand) {
        if (stand.isNarration()) {
            return VOICE;
        }
        String who = stand.who();
        return who == null ? NOBODY : who;
    }

    private void origins(Claim claim, Provenance provenance) {
        if (provenance.origins().isEmpty()) {
            return;
        }
        Map<String, Place> asserting = new LinkedHashMap<>();
        Map<String, Place> denying = new LinkedHashMap<>();
        for (Mention mention : claim.mentions()) {
            Map<String, Place> side = mention.position() == Position.DENIES ? denying : asserting;
            side.putIfAbsent(mention.report(), new Place(mention.report(), mention.spans()));
        }
        scope.heading("Origins");
        html.open("ul", "class", "origins");
        for (Origin origin : provenance.origins()) {
            Map<String, Place> side = origin.denies() ? denying : asserting;
            html.open("li");
            html.element("b", origin.name(), "dir", "auto").text(" " + OriginWords.of(origin) + " ");
            html.element("span", Wording.count(origin.reports().size(), "report"), "class", "meta");
            html.text(": ");
            scope.evidence()
                    .links(
                            html,
                            origin.reports().stream()
                                    .map(id -> side.getOrDefault(id, new Place(id, List.of())))
                                    .toList());
            html.close();
        }
        html.close();
    }

    private void chain(Provenance provenance) {
        if (provenance.links().isEmpty()) {
            return;
        }
        html.open("details", "class", "chain");
        html.element(
                "summary",
                "How each report has it: " + Wording.count(provenance.links().size(), "step", "steps"));
        html.open("ol");
        for (Link link : provenance.links()) {
            html.open("li").element("span", link.reason(), "dir", "auto").text(" ");
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
