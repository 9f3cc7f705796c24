package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Agglomerative clustering by average link (UPGMA; Sokal and Michener 1958): the two clusters that are most alike on average
 * are joined until none are alike enough. Unlike single link it does not chain from one claim to the next. Ties are
 * broken by the order of the passages. Time grows with the number of alike pairs times its logarithm.
 */
final class Clusters {
    private final List<List<Integer>> members = new ArrayList<>();
    /** For each living cluster the sum of likeness to each other one. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    private Clusters(Likeness likeness, int size) {
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>(likeness.neighbours(i)));
        }
    }

    /** The clusters of the passages 0 to {@code size - 1}, each in order, ordered by their first passage. */
    static List<List<Integer>> of(Likeness likeness, int size, double threshold) {
        Clusters clusters = new Clusters(likeness, size);
        clusters.join(threshold);
        return clusters.members.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
    }

    private void join(double threshold) {
        PriorityQueue<Link> queue = new PriorityQueue<>(Comparator.comparingDouble(Link::negated)
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));
        for (int a = 0; a < members.size(); a++) {
            offer(a, threshold, queue, false);
        }
        while (!queue.isEmpty()) {
            Link link = queue.poll();
            boolean current = members.get(link.a()).size() == link.sizeOfA()
                    && members.get(link.b()).size() == link.sizeOfB();
            if (current && link.sizeOfA() > 0 && link.sizeOfB() > 0) {
                merge(link.a(), link.b());
                offer(link.a(), threshold, queue, true);
            }
        }
    }

    private void offer(int cluster, double threshold, PriorityQueue<Link> queue, boolean both) {
        sums.get(cluster).forEach((other, sum) -> {
            int size = members.get(cluster).size();
            int otherSize = members.get(other).size();
            double average = sum / size / otherSize;
            if (average >= threshold && (both || other > cluster)) {
                boolean first = cluster < other;
                queue.add(new Link(
                        -average,
                        Math.min(cluster, other),
                        Math.max(cluster, other),
                        first ? size : otherSize,
                        first ? otherSize : size));
            }
        });
    }

    /** {@code b} goes up in {@code a}; sums are kept in place of averages so that they can be added. */
    private void merge(int a, int b) {
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        sums.get(b).forEach((other, sum) -> {
            if (other != a) {
                double joined = sums.get(a).getOrDefault(other, 0.0) + sum;
                sums.get(a).put(other, joined);
                sums.get(other).put(a, joined);
                sums.get(other).remove(b);
            }
        });
        sums.get(a).remove(b);
        sums.get(b).clear();
    }

    /** A pair of clusters as they were when it was offered; out of date once one of them has grown. */
    private record Link(double negated, int a, int b, int sizeOfA, int sizeOfB) {}
}
