package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.brief.PositionMatrix.Cell;
import org.hearsay.brief.PositionMatrix.Row;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Who stands where: claims down, speakers across, a sign and its words in each field. */
final class MatrixSection {
    private static final int SPEAKERS = 12;
    private static final int CLAIMS = 12;
    /** Speakers that fit beside the claims in a narrow window. */
    private static final int NARROW = 4;

    private static final int NAME_CHARS = 44;

    private final Scope scope;
    private final Html html;
    private final List<Row> speakers;

    MatrixSection(Scope scope, PositionMatrix matrix) {
        this.scope = scope;
        this.html = scope.html();
        this.speakers = matrix.rows();
    }

    void write() {
        if (speakers.isEmpty()) {
            return;
        }
        scope.section("matrix", "Who stands where");
        legend();
        List<Row> first = speakers.subList(0, Math.min(SPEAKERS, speakers.size()));
        List<Integer> claims = claims(first);
        List<Row> shown = first.stream().filter(row -> isIn(row, claims)).toList();
        if (shown.size() > NARROW) {
            html.element("p", "The table is wider than this window; it can be moved sideways.", "class", "note narrow");
        }
        table(shown, claims);
        List<Row> others = new ArrayList<>(first);
        others.removeIf(row -> isIn(row, claims));
        others.addAll(speakers.subList(first.size(), speakers.size()));
        if (!others.isEmpty()) {
            html.open("details", "class", "further");
            html.element("summary", Wording.count(others.size(), "more speaker"));
            html.open("ul", "class", "speakers");
            others.forEach(this::line);
            html.close().close();
        }
        html.close("section");
    }

    private static boolean isIn(Row row, List<Integer> claims) {
        return row.elsewhere().reports() > 0 || claims.stream().anyMatch(row.cells()::containsKey);
    }

    private void legend() {
        html.open("p", "class", "legend");
        for (Position position : Position.values()) {
            html.open("span")
                    .element("span", PositionSign.sign(position), "class", "sign " + PositionSign.style(position));
            html.text(" " + Stand.verb(position)).close().text(" ");
        }
        html.text("A number counts reports. Each sign opens the words.").close();
    }

    /** The claims, by index, that one of the speakers takes a position on: the most important ones. */
    private List<Integer> claims(List<Row> shown) {
        Set<Integer> taken = new LinkedHashSet<>();
        for (int i = 0; i < scope.story().claims().size() && taken.size() < CLAIMS; i++) {
            int claim = i;
            if (shown.stream().anyMatch(row -> row.cells().containsKey(claim))) {
                taken.add(claim);
            }
        }
        return new ArrayList<>(taken);
    }

    private void table(List<Row> shown, List<Integer> claims) {
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Table: who stands where");
        html.open("table").element("caption", "Positions of speakers on claims", "class", "spoken");
        html.open("thead").open("tr").element("th", "Claim", "scope", "col");
        for (Row row : shown) {
            html.open("th", "scope", "col", "class", "speaker");
            html.element("span", Wording.shortened(row.name(), NAME_CHARS), "dir", "auto", "title", row.name());
            if (row.kind() == SpeakerKind.ANONYMOUS) {
                html.element("small", " unnamed");
            }
            html.close();
        }
        html.close().close().open("tbody");
        for (int claim : claims) {
            html.line().open("tr").open("th", "scope", "row");
            html.element(
                    "a",
                    Quotation.bare(scope.story().claims().get(claim).text()),
                    "href",
                    "#" + scope.claimAnchor(claim),
                    "dir",
                    "auto");
            html.close();
            shown.forEach(row -> cell(row.cells().get(claim)));
            html.close();
        }
        if (shown.stream().anyMatch(row -> row.elsewhere().reports() > 0)) {
            html.line().open("tr").element("th", "On the matter as a whole", "scope", "row");
            shown.forEach(row -> cell(row.elsewhere()));
            html.close();
        }
        html.close("table").close();
    }

    private void cell(@Nullable Cell cell) {
        html.open("td");
        if (cell != null) {
            cell.places().forEach(this::sign);
        }
        html.close();
    }

    private void sign(Position position, List<Place> places) {
        String anchor = scope.evidence().note(places.get(0));
        places.forEach(scope.evidence()::note);
        int reports = new Cell(Map.of(position, places)).reports();
        html.open(
                "a",
                "class",
                "words sign " + PositionSign.style(position),
                "href",
                anchor == null ? null : "#" + anchor,
                "title",
                Stand.verb(position));
        html.element("span", PositionSign.sign(position), "aria-hidden", "true").spoken(Stand.verb(position) + ", ");
        if (reports > 1) {
            html.element("small", String.valueOf(reports)).spoken(" reports");
        } else {
            html.spoken("1 report");
        }
        html.close();
    }

    /** A speaker of those that the table leaves out. */
    private void line(Row row) {
        html.line().open("li", "class", "item").element("b", row.name(), "dir", "auto");
        row.cells()
                .forEach((claim, cell) -> cell.places().forEach((position, places) -> {
                    html.text("; ")
                            .element("span", Stand.verb(position), "class", PositionSign.style(position))
                            .text(" ");
                    html.element("a", "claim " + (claim + 1), "href", "#" + scope.claimAnchor(claim))
                            .text(": ");
                    scope.evidence().links(html, places);
                }));
        row.elsewhere().places().forEach((position, places) -> {
            html.text("; ")
                    .element("span", Stand.verb(position), "class", PositionSign.style(position))
                    .text(": ");
            scope.evidence().links(html, places);
        });
        html.close();
    }
}
