package org.hearsay.brief;

import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.brief.SourcesGraph.Node;
import org.hearsay.brief.SourcesLayout.Box;
import org.hearsay.brief.SourcesLayout.Line;
import org.hearsay.provenance.Link.Basis;

/** Draws who took it from whom: boxes of outlets, lines to those that they took it from. */
final class SourcesPicture {
    private static final int LINE = 19;
    private static final int PADDING = 8;
    private static final int MARGIN = 4;
    private static final int NAMES = 40;
    private static final int TWO_COLUMNS_FROM = 5;
    private static final int ONE_COLUMN_CHARS = 40;
    private static final int TWO_COLUMNS_CHARS = 19;
    private static final int GIVER_CHARS = 20;

    private final Scope scope;
    private final Html html;
    private final SourcesLayout layout;
    private final List<Line> lines;

    SourcesPicture(Scope scope, SourcesLayout layout) {
        this.scope = scope;
        this.html = scope.html();
        this.layout = layout;
        this.lines = layout.lines();
    }

    static int takersHeight(int names) {
        int shown = Math.min(names, NAMES) + (names > NAMES ? 1 : 0);
        int rows = names >= TWO_COLUMNS_FROM ? (shown + 1) / 2 : shown;
        return 2 * PADDING + (rows + (names > 1 ? 1 : 0)) * LINE;
    }

    static int giverHeight(Node node) {
        return 2 * PADDING + (node.isOutlet() && node.reports().isEmpty() ? 3 : 2) * LINE;
    }

    void write() {
        String title = scope.anchor("picture-title");
        int width = layout.width() + 2 * MARGIN;
        int height = layout.height() + 2 * MARGIN;
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", title);
        html.open(
                "svg",
                "class",
                "picture",
                "role",
                "group",
                "aria-labelledby",
                title,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "viewBox",
                "-" + MARGIN + " -" + MARGIN + " " + width + " " + height);
        html.element("title", "Picture: who took it from whom. The list after it says the same.", "id", title);
        arrow();
        lines.forEach(this::line);
        layout.boxes().forEach(box -> {
            html.line().open("g", "class", style(box) + (box.column() == 0 ? "" : " giver"));
            rectangle(box);
            if (box.column() == 0) {
                takers(box);
            } else {
                giver(box);
            }
            html.close();
        });
        html.close("svg").close();
    }

    private void arrow() {
        html.open("defs")
                .open(
                        "marker",
                        "id",
                        scope.anchor("arrow"),
                        "viewBox",
                        "0 0 8 8",
                        "refX",
                        "7",
                        "refY",
                        "4",
                        "markerWidth",
                        "8",
                        "markerHeight",
                        "8",
                        "markerUnits",
                        "userSpaceOnUse",
                        "orient",
                        "auto");
        html.open("path", "class", "head", "d", "M0 0 L8 4 L0 8 z")
                .close()
                .close()
                .close();
    }

    private static String style(Box box) {
        Node first = box.nodes().get(0);
        if (!first.isOutlet()) {
            return "origin";
        }
        return first.reports().isEmpty() ? "outlet away" : "outlet";
    }

    private void rectangle(Box box) {
        html.open(
                        "rect",
                        "x",
                        String.valueOf(box.x()),
                        "y",
                        String.valueOf(box.y()),
                        "width",
                        String.valueOf(box.width()),
                        "height",
                        String.valueOf(box.height()),
                        "rx",
                        box.nodes().get(0).isOutlet() ? "3" : "14")
                .close();
    }

    private void takers(Box box) {
        int size = box.nodes().size();
        int row = 0;
        if (size > 1) {
            words(
                    box,
                    0,
                    row++,
                    Wording.count(size, "outlet") + (takesNothing(box) ? " that name no other outlet" : ""),
                    "quiet");
        }
        boolean twoColumns = size >= TWO_COLUMNS_FROM;
        int shown = Math.min(size, NAMES);
        int rows = twoColumns ? (shown + (size > NAMES ? 1 : 0) + 1) / 2 : size;
        for (int i = 0; i < shown; i++) {
            name(
                    box,
                    box.nodes().get(i),
                    twoColumns && i >= rows ? box.width() / 2 - 2 : 0,
                    row + i % rows,
                    twoColumns ? TWO_COLUMNS_CHARS : ONE_COLUMN_CHARS);
        }
        if (shown < size) {
            words(box, box.width() / 2 - 2, row + shown % rows, "and " + (size - shown) + " more", "quiet");
        }
    }

    private boolean takesNothing(Box box) {
        return lines.stream()
                .noneMatch(line ->
                        line.from().equals(box) && line.to().nodes().get(0).isOutlet());
    }

    private void giver(Box box) {
        Node node = box.nodes().get(0);
        name(box, node, 0, 0, GIVER_CHARS);
        words(
                box,
                0,
                1,
                Wording.count(box.weight(), "report") + (node.isOutlet() ? " took it over" : " quote it"),
                "quiet");
        if (node.isOutlet() && node.reports().isEmpty()) {
            words(box, 0, 2, "not among these reports", "quiet");
        }
    }

    private void name(Box box, Node node, int x, int row, int chars) {
        List<Report> reports = node.reports();
        String count = reports.size() > 1 ? " (" + reports.size() + ")" : "";
        int most = chars - count.length();
        String full = node.name().length() > most ? node.name().replaceFirst("^The ", "") : node.name();
        String name = Wording.shortened(full, most) + count;
        if (reports.isEmpty()) {
            words(box, x, row, name, "name");
        } else {
            html.open("a", "href", "#" + scope.evidence().anchor(reports.get(0)));
            words(box, x, row, name, "name");
            html.close();
        }
    }

    private void words(Box box, int x, int row, String words, String style) {
        html.element(
                "text",
                words,
                "x",
                String.valueOf(box.x() + 10 + x),
                "y",
                String.valueOf(box.y() + PADDING + row * LINE + 14),
                "class",
                style);
    }

    private void line(Line line) {
        Box from = line.from();
        Box to = line.to();
        int startX = from.x() + from.width();
        boolean back = to.column() <= from.column();
        int endX = back ? to.x() + to.width() : to.x() - 1;
        int bend = back ? 60 : (endX - startX) / 2;
        int endBend = back ? endX + bend : endX - bend;
        html.open(
                "path",
                "class",
                "line " + style(line) + (back ? " back" : ""),
                "d",
                "M" + startX + " " + from.middle() + " C" + (startX + bend) + " " + from.middle() + " " + endBend + " "
                        + to.middle() + " " + endX + " " + to.middle(),
                "stroke-width",
                String.valueOf(Math.min(8, 1 + Math.round(Math.sqrt(line.outlets())))),
                "marker-end",
                "url(#" + scope.anchor("arrow") + ")");
        html.element("title", said(line)).close();
    }

    private static String style(Line line) {
        return line.bases().contains(Basis.REUSE)
                ? "reuse"
                : line.bases().contains(Basis.CITATION) ? "citation" : "speech";
    }

    private static String said(Line line) {
        Box from = line.from();
        String who = from.nodes().size() == 1 ? from.nodes().get(0).name() : Wording.count(line.outlets(), "outlet");
        String verb = line.bases().contains(Basis.REUSE)
                ? "has words of"
                : line.bases().contains(Basis.CITATION) ? "cites" : "heard or read";
        return who + " → " + verb + " → " + line.to().nodes().get(0).name();
    }
}
