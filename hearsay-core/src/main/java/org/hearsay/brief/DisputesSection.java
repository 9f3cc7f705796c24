package org.hearsay.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.dispute.Dispute;

/** The disputes: their sides next to each other, each with the words that say it. */
final class DisputesSection {
    private static final int LISTED = 12;
    private static final int QUOTED = 2;

    private final Scope scope;
    private final Html html;
    private final Map<String, Integer> claims = new LinkedHashMap<>();

    DisputesSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
        for (int i = 0; i < scope.story().claims().size(); i++) {
            claims.put(scope.story().claims().get(i).id(), i);
        }
    }

    void write() {
        List<Dispute> disputes = Rivals.all(scope.story());
        if (disputes.isEmpty()) {
            return;
        }
        scope.section("disputes", "Where reports differ");
        for (int i = 0; i < disputes.size(); i++) {
            if (i == LISTED && disputes.size() > LISTED + 2) {
                html.open("details", "class", "further");
                html.element("summary", Wording.count(disputes.size() - LISTED, "more difference", "more differences"));
            }
            dispute(i, disputes.get(i));
        }
        html.close("section");
    }

    private void dispute(int index, Dispute dispute) {
        html.line().open("article", "class", "item dispute", "id", scope.anchor("dispute-" + (index + 1)));
        html.open("h" + (scope.level() + 1)).text(kind(dispute.kind())).text(": ");
        html.element("span", verdict(dispute.verdict()), "class", "verdict").close();
        Integer claim = claims.get(dispute.claim());
        if (claim != null) {
            html.open("p", "class", "about").text("On: ");
            html.element(
                    "a",
                    Quotation.bare(scope.story().claims().get(claim).text()),
                    "href",
                    "#" + scope.claimAnchor(claim),
                    "dir",
                    "auto");
            html.close();
        }
        html.element("p", scope.names().inWords(dispute.why()), "class", "why", "dir", "auto")
                .open("div", "class", "sides");
        dispute.sides().forEach(this::side);
        html.close().close("article");
    }

    private void side(Dispute.Side side) {
        html.open("div", "class", "side").open("p", "class", "value");
        html.element("b", side.value(), "dir", "auto").text(" ");
        html.element("span", Wording.count(side.reports().size(), "report") + asOf(side), "class", "meta")
                .close();
        String speaker = side.speaker();
        if (speaker != null) {
            html.open("p", "class", "meta")
                    .text("Said by ")
                    .element("span", speaker, "dir", "auto")
                    .close();
        }
        List<Dispute.Place> places = side.places();
        for (Dispute.Place place : places.subList(0, Math.min(QUOTED, places.size()))) {
            Report report = scope.evidence().report(place.report());
            if (report == null || place.span().end() > report.text().length()) {
                continue;
            }
            html.open("blockquote");
            Snippet.of(report, place.span()).write(html, Evidence.language(report));
            html.text(" ");
            scope.evidence().link(html, new Place(place.report(), place.span()));
            html.close();
        }
        if (places.size() > QUOTED) {
            html.open("p").text("Also: ");
            scope.evidence()
                    .links(
                            html,
                            places.subList(QUOTED, places.size()).stream()
                                    .map(place -> new Place(place.report(), place.span()))
                                    .toList());
            html.close();
        }
        html.close("div");
    }

    private static String asOf(Dispute.Side side) {
        return side.asOf() == null ? "" : " · as of " + side.asOf();
    }

    private static String kind(Dispute.Kind kind) {
        return switch (kind) {
            case DENIAL -> "Denial";
            case NUMBER -> "Number";
            case DATE -> "Date";
            case POLARITY -> "Turned round";
            case ATTRIBUTION -> "Who said it";
            case CERTAINTY -> "How certain";
        };
    }

    private static String verdict(Dispute.Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> "they contradict each other";
            case UPDATE -> "each was right in its time";
            case PRECISION -> "one is only more exact";
        };
    }
}
