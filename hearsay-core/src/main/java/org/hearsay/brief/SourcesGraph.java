package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.provenance.Link;
import org.hearsay.provenance.Link.Basis;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;

/**
 * Who took it from whom, over all of a story's claims: outlets, and the people, bodies and documents behind them.
 *
 * @param nodes outlets in the order of their reports, then what they took it from, in the order of the claims
 * @param edges at most one between two nodes, in the order of the claims
 */
record SourcesGraph(List<Node> nodes, List<Edge> edges) {
    SourcesGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An outlet or an origin.
     *
     * @param key of its own
     * @param name as it is shown
     * @param reports the outlet's reports of this story; empty for outlets that are not among the reports, and for origins
     * @param isOutlet whether it is an outlet rather than somebody whom outlets heard or read
     */
    record Node(String key, String name, List<Report> reports, boolean isOutlet) {}

    /** That the node of one key took it from the node of another, with the words. */
    record Edge(String from, String to, Set<Basis> bases, Set<Place> places) {
        /** How many of {@code from}'s reports did. */
        int reports() {
            Set<String> reports = new LinkedHashSet<>();
            places.forEach(place -> reports.add(place.report()));
            return reports.size();
        }
    }

    static SourcesGraph of(StoryBrief story) {
        return new Drawing(story).graph();
    }

    /** Collects nodes and edges. */
    private static final class Drawing {
        private final StoryBrief story;
        private final OutletKeys keys;
        private final Map<String, String> keyOfReport = new LinkedHashMap<>();
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<List<String>, Edge> edges = new LinkedHashMap<>();

        Drawing(StoryBrief story) {
            this.story = story;
            this.keys = new OutletKeys(story);
            ReportNames names = ReportNames.of(story.reports());
            for (Report report : story.reports()) {
                String outlet = report.outlet();
                String name = outlet == null ? names.name(report.id()) : Wording.shortened(outlet, 60);
                String key = outlet == null ? "report " + report.id() : keys.of(outlet);
                keyOfReport.put(report.id(), key);
                nodes.computeIfAbsent(key, absent -> new Node(key, name, new ArrayList<>(), true))
                        .reports()
                        .add(report);
            }
        }

        SourcesGraph graph() {
            for (Provenance provenance : story.provenances()) {
                provenance.links().forEach(this::add);
            }
            for (Reuse pair : story.copies()) {
                if (pair.verdict().isDerived() && !pair.passages().isEmpty()) {
                    Reuse.Passage passage = pair.passages().get(0);
                    switch (pair.direction()) {
                        case A_FROM_B -> edge(pair.a(), pair.b(), new Place(pair.a(), passage.a()));
                        case B_FROM_A -> edge(pair.b(), pair.a(), new Place(pair.b(), passage.b()));
                        case COMMON, UNKNOWN -> {}
                    }
                }
            }
            return new SourcesGraph(List.copyOf(nodes.values()), List.copyOf(edges.values()));
        }

        private void edge(String from, String to, Place place) {
            String fromKey = keyOfReport.get(from);
            String toKey = keyOfReport.get(to);
            if (fromKey != null && toKey != null) {
                add(fromKey, toKey, Basis.REUSE, place);
            }
        }

        private void add(Link link) {
            String from = key(link.from());
            Place place = place(link);
            switch (link.basis()) {
                case REUSE, CITATION -> {
                    String to = key(link.to());
                    outlet(from, link.from());
                    outlet(to, link.to());
                    add(from, to, link.basis(), place);
                }
                case PUBLIC_SPEECH, OWN_REPORTING -> {
                    if (!key(link.to()).equals(from) && !nodes.containsKey(key(link.to()))) {
                        boolean isPublic = link.basis() == Basis.PUBLIC_SPEECH;
                        String to = "origin " + (isPublic ? "" : from + " ") + keys.of(link.to());
                        outlet(from, link.from());
                        nodes.computeIfAbsent(
                                to, absent -> new Node(to, Wording.shortened(link.to(), 60), List.of(), false));
                        add(from, to, link.basis(), place);
                    }
                }
                case NONE -> {}
            }
        }

        private static Place place(Link link) {
            String report = link.report();
            return new Place(report == null ? "" : report, link.spans());
        }

        private String key(String name) {
            String report = keyOfReport.get(name);
            if (report == null && name.startsWith("report ")) {
                report = keyOfReport.get(name.substring("report ".length()));
            }
            return report == null ? keys.of(name) : report;
        }

        private void outlet(String key, String name) {
            nodes.computeIfAbsent(key, absent -> new Node(key, Wording.shortened(name, 60), List.of(), true));
        }

        private void add(String from, String to, Basis basis, Place place) {
            if (!from.equals(to)) {
                Edge edge = edges.computeIfAbsent(
                        List.of(from, to), absent -> new Edge(from, to, new LinkedHashSet<>(), new LinkedHashSet<>()));
                edge.bases().add(basis);
                edge.places().add(place);
            }
        }
    }

    /** The edges that lead to each node, by its key. */
    Map<String, List<Edge>> incoming() {
        Map<String, List<Edge>> incoming = new LinkedHashMap<>();
        edges.forEach(edge ->
                incoming.computeIfAbsent(edge.to(), absent -> new ArrayList<>()).add(edge));
        return incoming;
    }
}
