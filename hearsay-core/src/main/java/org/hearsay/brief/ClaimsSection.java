package org.hearsay.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.provenance.Provenance;

/** The claims: how many independent origins, and what stands behind that number. */
final class ClaimsSection {
    /** Claims that stand without a click; the first is open. */
    private static final int LISTED = 12;

    private static final int OPEN = 1;

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
        html.element("p", scope.names().inWords(provenance.why()), "class", "why", "dir", "auto");
        new ClaimPositions(scope).write(claim);
        new ClaimOrigins(scope).write(claim, provenance);
        html.close("details");
    }

    private void summary(Claim claim, Provenance provenance) {
        html.open("summary").open("span", "class", "count");
        html.element("b", Wording.range(provenance.min(), provenance.max()));
        html.element("span", " independent").close();
        html.open("span", "class", "what")
                .element("span", Quotation.bare(claim.text()), "class", "said", "dir", "auto");
        Set<String> reports = new LinkedHashSet<>();
        claim.mentions().forEach(mention -> reports.add(mention.report()));
        String denied = provenance.denyingMax() == 0
                ? ""
                : " · denied by " + Wording.range(provenance.denyingMin(), provenance.denyingMax());
        html.element("span", " " + Wording.count(reports.size(), "report") + denied, "class", "meta");
        html.close().close();
    }
}
