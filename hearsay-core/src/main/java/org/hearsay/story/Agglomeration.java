package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collection;
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
    private final StoryOptions options;
    private final List<@Nullable Cluster> clusters;
    private final List<Set<Integer>> edges = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();

    /** The most similar first. */
    private record Join(double similarity, int a, int b) implements Comparable<Join> {
        @Override
        public int compareTo(Join other) {
            int order = Double.compare(other.similarity, similarity);
            order = order == 0 ? Integer.compare(a, other.a) : order;
            return order == 0 ? Integer.compare(b, other.b) : order;
        }
    }

    Agglomeration(List<Cluster> clusters, StoryOptions options) {
        this.clusters = new ArrayList<>(clusters);
        this.options = options;
        clusters.forEach(cluster -> edges.add(new TreeSet<>()));
    }

    /** Makes a cluster the neighbour of others; of itself it is none. */
    void connect(int cluster, int[] others) {
        List<Integer> added = new ArrayList<>();
        for (int other : others) {
            if (cluster != other && edges.get(cluster).add(other)) {
                edges.get(other).add(cluster);
                added.add(other);
            }
        }
        offer(cluster, added);
    }

    private void offer(int place, Collection<Integer> neighbours) {
        Cluster one = clusters.get(place);
        if (one == null || neighbours.isEmpty()) {
            return;
        }
        WordWeights weights = new WordWeights(one.sum());
        for (int neighbour : neighbours) {
            Cluster other = clusters.get(neighbour);
            double similarity =
                    other == null ? 0 : Likeness.of(one, weights, other).similarity(options);
            if (similarity >= options.leastSimilarity()) {
                queue.add(new Join(similarity, Math.min(place, neighbour), Math.max(place, neighbour)));
            }
        }
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
        around.forEach(neighbour -> edges.get(neighbour).add(place));
        offer(place, around);
    }
}
