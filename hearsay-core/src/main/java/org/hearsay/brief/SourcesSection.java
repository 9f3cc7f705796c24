package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.brief.SourcesGraph.Edge;
import org.hearsay.brief.SourcesGraph.Node;
import org.hearsay.provenance.Link.Basis;

/** Who took it from whom: the picture, and the same as a list in which every step opens its words. */
final class SourcesSection {
    private final Scope scope;
    private final Html html;

    SourcesSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write() {
        SourcesGraph graph = SourcesGraph.of(scope.story());
        if (graph.edges().isEmpty()) {
            return;
        }
        SourcesLayout layout = new SourcesLayout(graph);
        scope.section("sources", "Who took it from whom");
        html.element(
                "p",
                "Over all claims. An arrow leads to where an outlet has it from: a full line where it has the same words, a"
                        + " broken one where it cites, a dotted one where it heard or read somebody itself.",
                "class",
                "note");
        new SourcesPicture(scope, layout).write();
        if (layout.leftOut() > 0) {
            html.element(
                    "p",
                    "The picture leaves out " + Wording.number(layout.leftOut())
                            + " that few took it from; the list has all.",
                    "class",
                    "note");
        }
        html.open("details", "class", "further").element("summary", "The same as a list, with the words");
        list(graph);
        html.close().close("section");
    }

    private void list(SourcesGraph graph) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        graph.nodes().forEach(node -> nodes.put(node.key(), node));
        List<Map.Entry<String, List<Edge>>> givers =
                new ArrayList<>(graph.incoming().entrySet());
        givers.sort(Comparator.comparing(
                entry -> -entry.getValue().stream().mapToInt(Edge::reports).sum()));
        html.open("ul", "class", "plain");
        for (Map.Entry<String, List<Edge>> giver : givers) {
            Node node = nodes.get(giver.getKey());
            html.line().open("li", "class", "item").element("b", node == null ? "" : node.name(), "dir", "auto");
            boolean isAway = node != null && node.isOutlet() && node.reports().isEmpty();
            html.text(isAway ? ", whose own report is not among these" : "").open("ul");
            for (Edge edge : giver.getValue()) {
                Node taker = nodes.get(edge.from());
                html.open("li").element("span", taker == null ? "" : taker.name(), "dir", "auto");
                html.text(" " + verb(edge) + ": ");
                scope.evidence().links(html, List.copyOf(edge.places()));
                html.close();
            }
            html.close().close();
        }
        html.close();
    }

    private static String verb(Edge edge) {
        if (edge.bases().contains(Basis.REUSE)) {
            return edge.bases().contains(Basis.CITATION) ? "has the same words and cites it" : "has the same words";
        }
        return edge.bases().contains(Basis.CITATION) ? "cites it" : "heard or read it";
    }
}
