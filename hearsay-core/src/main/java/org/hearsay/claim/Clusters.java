package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by the cosine of the clusters' sums (centroid linkage): the two clusters that are most alike are joined
 * until none are alike enough. Retellings that each leave out something find together through what their cluster has, yet
 * unlike with single link one like pair does not chain two claims. Ties are broken by the order of the passages. Time grows
 * with the number of alike pairs times its logarithm.
 */
final class Clusters {
    private final List<List<Integer>> members = new ArrayList<>();
    /** For each living cluster the sum of likeness to each other one. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    /** For each cluster the sum of likeness of all its members to all its members, themselves included. */
    private final List<Double> within = new ArrayList<>();

    private Clusters(Likeness likeness, int size) {
        for (int i = 0; i < size; i++) {
            within.add(1.0);
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>(likeness.neighbours(i)));
        }
    }

    /** The clusters of the passages 0 to {@code size - 1}, each in order, ordered by their first passage. */
    static List<List<Integer>> of(Likeness likeness, int size, double threshold) {
        Clusters clusters = new Clusters(likeness, size);
        clusters.join(threshold);
        clusters.move(likeness, size, threshold);
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

    /** Each passage goes to the cluster that it is most like, once: what joined early may have found better company since. */
    private void move(Likeness likeness, int size, double threshold) {
        int[] clusterOf = new int[size];
        for (int cluster = 0; cluster < members.size(); cluster++) {
            for (int member : members.get(cluster)) {
                clusterOf[member] = cluster;
            }
        }
        List<List<Integer>> moved = new ArrayList<>();
        members.forEach(cluster -> moved.add(new ArrayList<>()));
        for (int passage = 0; passage < size; passage++) {
            Map<Integer, Double> sumOf = new TreeMap<>();
            new TreeMap<>(likeness.neighbours(passage))
                    .forEach((other, alike) -> sumOf.merge(clusterOf[other], alike, Double::sum));
            int own = clusterOf[passage];
            double best = members.get(own).size() == 1
                    ? threshold
                    : like(sumOf.getOrDefault(own, 0.0), within.get(own) - 1 - 2 * sumOf.getOrDefault(own, 0.0));
            int to = own;
            for (Map.Entry<Integer, Double> sum : sumOf.entrySet()) {
                double like = like(sum.getValue(), within.get(sum.getKey()));
                if (sum.getKey() != own && like > best) {
                    best = like;
                    to = sum.getKey();
                }
            }
            moved.get(to).add(passage);
        }
        for (int cluster = 0; cluster < members.size(); cluster++) {
            members.set(cluster, moved.get(cluster));
        }
    }

    private static double like(double sum, double within) {
        return within <= 0 ? 0 : sum / Math.sqrt(within);
    }

    private void offer(int cluster, double threshold, PriorityQueue<Link> queue, boolean both) {
        sums.get(cluster).forEach((other, sum) -> {
            int size = members.get(cluster).size();
            int otherSize = members.get(other).size();
            double likeness = sum / Math.sqrt(within.get(cluster) * within.get(other));
            if (likeness >= threshold && (both || other > cluster)) {
                boolean first = cluster < other;
                queue.add(new Link(
                        -likeness,
                        Math.min(cluster, other),
                        Math.max(cluster, other),
                        first ? size : otherSize,
                        first ? otherSize : size));
            }
        });
    }

    /** {@code b} goes up in {@code a}; sums are kept in place of averages so that they can be added. */
    private void merge(int a, int b) {
        within.set(a, within.get(a) + within.get(b) + 2 * sums.get(a).getOrDefault(b, 0.0));
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
