package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.brief.SourcesGraph.Edge;
import org.hearsay.brief.SourcesGraph.Node;
import org.hearsay.provenance.Link.Basis;

/**
 * Places a graph in columns: on the left the outlets that nobody took it from, those that took it from the same outlets in
 * one box; to the right what they took it from, behind each outlet its own sources; people, bodies and documents last.
 *
 * <p>What few took over is left out where there is much, so that the picture stays readable; the list beside it has all.
 */
final class SourcesLayout {
    private static final int OUTLETS = 24;
    private static final int ORIGINS = 10;
    private static final int GROUPS = 60;
    private static final int DEEPEST = 2;
    private static final int GAP = 12;
    private static final int LEFT_WIDTH = 324;
    private static final int RIGHT_WIDTH = 190;
    private static final int BETWEEN = 48;

    /**
     * A box with names.
     *
     * @param nodes one or more; all of them took it from the same outlets
     * @param column from 0, left to right
     * @param weight how many reports took it from here, 0 in the first column
     */
    record Box(List<Node> nodes, int column, int weight, int x, int y, int width, int height) {
        int middle() {
            return y + height / 2;
        }
    }

    /** A line from a box to one that it took it from; {@code outlets} of the first box did. */
    record Line(Box from, Box to, Set<Basis> bases, int outlets) {}

    private final SourcesGraph graph;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Set<String>> targets = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Box> boxOf = new LinkedHashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private int leftOut;

    SourcesLayout(SourcesGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(node -> nodes.put(node.key(), node));
        weigh();
        graph.edges().stream()
                .filter(edge -> weights.containsKey(edge.to()))
                .forEach(edge -> targets.computeIfAbsent(edge.from(), key -> new LinkedHashSet<>())
                        .add(edge.to()));
        placeTakers();
        placeGivers();
    }

    List<Box> boxes() {
        return boxes;
    }

    /** How many outlets, people, bodies and documents the picture leaves out. */
    int leftOut() {
        return leftOut;
    }

    int width() {
        return boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0);
    }

    int height() {
        return boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
    }

    List<Line> lines() {
        Map<List<Integer>, Line> lines = new LinkedHashMap<>();
        for (Edge edge : graph.edges()) {
            Box from = boxOf.get(edge.from());
            Box to = boxOf.get(edge.to());
            if (from != null && to != null && weights.containsKey(edge.to())) {
                List<Integer> corners = List.of(from.x(), from.y(), to.x(), to.y());
                Line line = lines.getOrDefault(corners, new Line(from, to, new LinkedHashSet<>(), 0));
                line.bases().addAll(edge.bases());
                lines.put(corners, new Line(from, to, line.bases(), line.outlets() + 1));
            }
        }
        return List.copyOf(lines.values());
    }

    /** Weighs those that others took it from, and keeps the heaviest. */
    private void weigh() {
        Map<String, Integer> all = new LinkedHashMap<>();
        graph.edges().forEach(edge -> all.merge(edge.to(), edge.reports(), Integer::sum));
        for (boolean outlets : new boolean[] {true, false}) {
            List<Map.Entry<String, Integer>> some = new ArrayList<>(all.entrySet());
            some.removeIf(entry -> node(entry.getKey()).isOutlet() != outlets);
            some.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
            int most = outlets ? OUTLETS : ORIGINS;
            some.stream().limit(most).forEach(entry -> weights.put(entry.getKey(), entry.getValue()));
            leftOut += Math.max(0, some.size() - most);
        }
    }

    private Node node(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("an edge to " + key + ", which is no node");
        }
        return node;
    }

    private void placeTakers() {
        List<String> rank = List.copyOf(weights.keySet());
        Map<List<String>, List<Node>> groups = new LinkedHashMap<>();
        for (Node node : nodes.values()) {
            if (!weights.containsKey(node.key()) && !node.reports().isEmpty()) {
                List<String> of = new ArrayList<>(targets.getOrDefault(node.key(), Set.of()));
                of.removeIf(key -> !node(key).isOutlet());
                of.sort(Comparator.comparingInt(rank::indexOf));
                groups.computeIfAbsent(of, key -> new ArrayList<>()).add(node);
            }
        }
        List<Map.Entry<List<String>, List<Node>>> sorted = new ArrayList<>(groups.entrySet());
        sorted.sort(Comparator.<Map.Entry<List<String>, List<Node>>>comparingInt(
                        entry -> entry.getKey().isEmpty()
                                ? rank.size()
                                : rank.indexOf(entry.getKey().get(0)))
                .thenComparing(entry -> -entry.getValue().size()));
        int y = 0;
        for (Map.Entry<List<String>, List<Node>> group : sorted) {
            if (boxes.size() >= GROUPS) {
                leftOut += group.getValue().size();
                continue;
            }
            int height = SourcesPicture.takersHeight(group.getValue().size());
            Box box = new Box(List.copyOf(group.getValue()), 0, 0, 0, y, LEFT_WIDTH, height);
            boxes.add(box);
            group.getValue().forEach(node -> boxOf.put(node.key(), box));
            y += height + GAP;
        }
    }

    private void placeGivers() {
        int deepest = 0;
        Map<String, List<Edge>> incoming = graph.incoming();
        for (String key : weights.keySet()) {
            if (node(key).isOutlet()) {
                deepest = Math.max(deepest, depth(key, incoming, new LinkedHashSet<>()));
            }
        }
        for (int column = 1; column <= deepest + 1; column++) {
            List<String> here = new ArrayList<>();
            for (String key : weights.keySet()) {
                int own = node(key).isOutlet() ? columns.getOrDefault(key, 1) : deepest + 1;
                if (own == column) {
                    here.add(key);
                }
            }
            placeColumn(column, here, incoming);
        }
    }

    /** One more than the deepest outlet that took it from this one; a circle is cut where it closes. */
    private int depth(String key, Map<String, List<Edge>> incoming, Set<String> walked) {
        Integer known = columns.get(key);
        if (known != null) {
            return known;
        }
        walked.add(key);
        int depth = 1;
        for (Edge edge : incoming.getOrDefault(key, List.of())) {
            boolean isGiver = weights.containsKey(edge.from()) && !edge.from().equals(key);
            if (isGiver && !walked.contains(edge.from())) {
                depth = Math.max(depth, 1 + depth(edge.from(), incoming, walked));
            }
        }
        walked.remove(key);
        columns.put(key, Math.min(DEEPEST, depth));
        return Math.min(DEEPEST, depth);
    }

    private void placeColumn(int column, List<String> keys, Map<String, List<Edge>> incoming) {
        Map<String, Double> wanted = new LinkedHashMap<>();
        for (String key : keys) {
            wanted.put(
                    key,
                    incoming.getOrDefault(key, List.of()).stream()
                            .map(edge -> boxOf.get(edge.from()))
                            .filter(box -> box != null && box.column() < column)
                            .mapToInt(box -> box == null ? 0 : box.middle())
                            .average()
                            .orElse(0));
        }
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(wanted.entrySet());
        sorted.sort(Map.Entry.comparingByValue());
        int x = LEFT_WIDTH + BETWEEN + (column - 1) * (RIGHT_WIDTH + BETWEEN);
        int free = 0;
        for (Map.Entry<String, Double> entry : sorted) {
            Node node = node(entry.getKey());
            int height = SourcesPicture.giverHeight(node);
            int y = Math.max(free, (int) Math.round(entry.getValue() - height / 2.0));
            Box box = new Box(List.of(node), column, weights.getOrDefault(node.key(), 0), x, y, RIGHT_WIDTH, height);
            boxes.add(box);
            boxOf.put(node.key(), box);
            free = y + height + GAP;
        }
    }
}
