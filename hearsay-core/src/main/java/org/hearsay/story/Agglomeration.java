package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Average-link agglomerative clustering over a sparse graph: the two most similar neighbouring clusters are joined until none
 * are similar enough. The mean similarity of two clusters is the inner product of their vectors' sums, so that no pairs are
 * kept. Two clusters that are each much more alike within than to each other stay apart however similar they are: two quakes
 * have most of their words in common (after the relative closeness of Chameleon, Karypis, Han and Kumar 1999).
 */
final class Agglomeration {
    private static final double UNKNOWN_PAIRS = 8;

    private final StoryOptions options;
    private final List<@Nullable Cluster> clusters;
    private final List<Set<Integer>> edges = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(Comparator.comparingDouble(Join::similarity)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b));

    private record Join(double similarity, int a, int b) {}

    Agglomeration(List<Cluster> clusters, StoryOptions options) {
        this.clusters = new ArrayList<>(clusters);
        this.options = options;
        clusters.forEach(cluster -> edges.add(new TreeSet<>()));
    }

    /** Makes two clusters neighbours. */
    void connect(int a, int b) {
        if (a != b && edges.get(a).add(b)) {
            edges.get(b).add(a);
            offer(a, b);
        }
    }

    private void offer(int a, int b) {
        Cluster one = clusters.get(a);
        Cluster other = clusters.get(b);
        if (one != null && other != null) {
            double similarity = similarity(one, other);
            if (similarity >= options.leastSimilarity()) {
                queue.add(new Join(similarity, Math.min(a, b), Math.max(a, b)));
            }
        }
    }

    private double similarity(Cluster one, Cluster other) {
        long gap = one.gapDays(other);
        if (gap > options.windowDays()) {
            return 0;
        }
        double between = one.similarity(other);
        double within = Math.sqrt(cohesion(one, between) * cohesion(other, between));
        return between < options.leastCohesion() * within
                ? 0
                : between * Math.pow(0.5, gap / (double) options.halfLifeDays());
    }

    /** The mean similarity within, drawn to that of the two clusters as if eight of its pairs were unknown. */
    private static double cohesion(Cluster cluster, double between) {
        double pairs = (double) cluster.size() * (cluster.size() - 1) / 2;
        return (pairs * cluster.cohesion() + UNKNOWN_PAIRS * between) / (pairs + UNKNOWN_PAIRS);
    }

    /** The clusters that are left when no two neighbours are similar enough. */
    List<Cluster> run() {
        while (!queue.isEmpty()) {
            Join join = queue.remove();
            Cluster a = clusters.get(join.a());
            Cluster b = clusters.get(join.b());
            if (a != null && b != null) {
                join(join.a(), a, join.b(), b);
            }
        }
        List<Cluster> left = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster != null) {
                left.add(cluster);
            }
        }
        return left;
    }

    private void join(int placeA, Cluster a, int placeB, Cluster b) {
        int place = clusters.size();
        clusters.add(a.joined(b));
        clusters.set(placeA, null);
        clusters.set(placeB, null);
        Set<Integer> around = edges.get(placeA);
        around.addAll(edges.get(placeB));
        around.removeIf(neighbour -> clusters.get(neighbour) == null);
        edges.add(around);
        for (int neighbour : around) {
            edges.get(neighbour).add(place);
            offer(neighbour, place);
        }
    }
}
