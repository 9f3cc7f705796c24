package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Puts reports into clusters batch by batch. Within a batch the order of the reports does not matter; each batch's reports are
 * joined with each other and with the clusters that are there, which grow and join but never split.
 *
 * <p>Reports have places: those of a batch follow each other. Kept are the sum of each cluster's vectors, not the reports'; a cluster
 * that no report of the stream can belong to any more is closed and keeps its members only.
 */
final class StoryEngine {
    private static final int MOST_KEPT = 30;
    private static final int LEAST_TWIN_WORDS = 8;
    private static final double NEW_DAY_SHARE = 0.9;

    private final StoryOptions options;
    private final ReportVectors vectors;
    private final Neighbours neighbours = new Neighbours();
    /** The first report with the same words as others: what all reports share has no weight, and would join none of them. */
    private final Map<Long, Integer> twins = new HashMap<>();

    /** By the smallest place of its members. */
    private final Map<Integer, Cluster> open = new TreeMap<>();

    private final List<Cluster> closed = new ArrayList<>();
    /** Leads from a report to the smallest place of its cluster, over any number of steps. */
    private int[] roots = new int[1024];

    private int size;
    private long horizon = Long.MIN_VALUE;

    StoryEngine(StoryOptions options) {
        this.options = options;
        this.vectors = new ReportVectors(options.granularity().backgroundReports());
    }

    /**
     * Takes a batch in.
     *
     * @param copies for each report of the batch the first one of it, by place in the batch, that it is one story with from the
     *     start; itself where there is none
     */
    void add(List<Card> batch, int[] copies) {
        int begin = size;
        take(batch);
        int[] seeds = new int[batch.size()];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = copies[i] < i ? seeds[copies[i]] : twin(begin, i, batch, seeds);
        }
        List<WordVector> weighted =
                each(batch.size(), i -> vectors.of(batch.get(i).features()));
        List<int[]> leading = each(batch.size(), i -> Neighbours.leading(weighted.get(i)));
        for (int i = 0; i < batch.size(); i++) {
            neighbours.add(begin + i, leading.get(i));
        }
        List<int[]> near = each(batch.size(), i -> near(begin, i, leading.get(i), weighted));
        Set<Members> before = new HashSet<>();
        for (Cluster cluster : join(begin, batch, weighted, seeds, near, before)) {
            List<Integer> members = cluster.members().toList(before);
            for (int member : members) {
                roots[member] = cluster.members().first();
            }
            open.put(cluster.members().first(), labelled(cluster, members, begin, batch, weighted));
        }
        neighbours.trim();
        close(batch);
    }

    /** The clusters, in the order of their first members. */
    List<Cluster> clusters() {
        List<Cluster> all = new ArrayList<>(closed);
        all.addAll(open.values());
        all.sort(Comparator.comparingInt(cluster -> cluster.members().first()));
        return all;
    }

    /** How words weigh by what has come so far. */
    ReportVectors vectors() {
        return vectors;
    }

    private void take(List<Card> batch) {
        for (Card card : batch) {
            if (size == roots.length) {
                roots = Arrays.copyOf(roots, 2 * size);
            }
            roots[size] = size;
            size++;
            vectors.count(card.features());
        }
    }

    /** The first member of the open cluster, or the report of the batch, that has the very same words; itself if there is none. */
    private int twin(int begin, int index, List<Card> batch, int[] seeds) {
        int report = begin + index;
        Card card = batch.get(index);
        if (card.features().size() < LEAST_TWIN_WORDS) {
            return report;
        }
        int first = twins.computeIfAbsent(card.features().hash(), hash -> report);
        if (first == report) {
            return report;
        }
        if (first >= begin) {
            long other = batch.get(first - begin).day();
            boolean near = card.day() == Card.UNDATED
                    || other == Card.UNDATED
                    || Math.abs(card.day() - other) <= options.windowDays();
            return near ? seeds[first - begin] : report;
        }
        Cluster cluster = open.get(root(first));
        boolean near =
                cluster != null && Cluster.of(report, card, WordVector.NONE).gapDays(cluster) <= options.windowDays();
        if (!near) {
            twins.put(card.features().hash(), report);
        }
        return near ? root(first) : report;
    }

    private <T> List<T> each(int count, IntFunction<T> make) {
        IntStream numbers = IntStream.range(0, count);
        return (options.parallel() ? numbers.parallel() : numbers)
                .mapToObj(make)
                .toList();
    }

    private int root(int report) {
        int root = report;
        while (roots[root] != root) {
            root = roots[root];
        }
        return root;
    }

    /** Earlier reports of the batch, or first members of open clusters, that are similar; 30 at most, the most similar first. */
    private int[] near(int begin, int index, int[] leading, List<WordVector> weighted) {
        WordWeights vector = new WordWeights(weighted.get(index));
        Map<Integer, Double> similarities = new LinkedHashMap<>();
        for (int other : neighbours.of(begin + index, leading)) {
            int target = other >= begin ? other : root(other);
            Cluster cluster = other >= begin ? null : open.get(target);
            if (other >= begin) {
                similarities.put(target, vector.dot(weighted.get(other - begin)));
            } else if (cluster != null && !similarities.containsKey(target)) {
                similarities.put(target, vector.dot(cluster.sum()) / cluster.size());
            }
        }
        return similarities.entrySet().stream()
                .filter(entry -> entry.getValue() >= options.leastSimilarity() / 2)
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KEPT)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /** Joins the batch with itself and with the open clusters near it, which are taken out and told; all that results. */
    private List<Cluster> join(
            int begin,
            List<Card> batch,
            List<WordVector> weighted,
            int[] seedPlaces,
            List<int[]> near,
            Set<Members> before) {
        Map<Integer, Cluster> seeds = new TreeMap<>();
        for (int i = 0; i < batch.size(); i++) {
            seeds.merge(seedPlaces[i], Cluster.of(begin + i, batch.get(i), weighted.get(i)), Cluster::joined);
        }
        Set<Integer> touched = new LinkedHashSet<>();
        Arrays.stream(seedPlaces).filter(place -> place < begin).forEach(touched::add);
        near.forEach(
                others -> Arrays.stream(others).filter(other -> other < begin).forEach(touched::add));
        for (int root : touched) {
            Cluster old = Objects.requireNonNull(open.remove(root));
            seeds.merge(root, old, (batchPart, all) -> all.joined(batchPart));
            before.add(old.members());
        }
        Map<Integer, Integer> seedOf = new HashMap<>();
        seeds.keySet().forEach(root -> seedOf.put(root, seedOf.size()));
        Agglomeration agglomeration = new Agglomeration(List.copyOf(seeds.values()), options);
        for (int i = 0; i < batch.size(); i++) {
            int seed = Objects.requireNonNull(seedOf.get(seedPlaces[i]));
            agglomeration.connect(
                    seed,
                    Arrays.stream(near.get(i))
                            .map(other -> other < begin ? other : seedPlaces[other - begin])
                            .map(root -> Objects.requireNonNull(seedOf.get(root)))
                            .toArray());
        }
        return agglomeration.run();
    }

    /** With the label of the report of the batch that is most like it, unless an earlier one is more so. */
    private static Cluster labelled(
            Cluster cluster, List<Integer> members, int begin, List<Card> batch, List<WordVector> weighted) {
        double length = Math.sqrt(cluster.sum().squares());
        Cluster.Label best = cluster.label().report() < begin ? cluster.label() : null;
        for (int member : members) {
            if (member >= begin) {
                double score = length == 0 ? 0 : weighted.get(member - begin).dot(cluster.sum()) / length;
                Cluster.Label label =
                        new Cluster.Label(member, batch.get(member - begin).titled(), score);
                best = best == null ? label : best.better(label);
            }
        }
        return best == null ? cluster : cluster.withLabel(best);
    }

    /** Closes what is older than two windows before the day that nine in ten reports of a batch do not exceed. */
    private void close(List<Card> batch) {
        long[] days = batch.stream()
                .mapToLong(Card::day)
                .filter(day -> day != Card.UNDATED)
                .sorted()
                .toArray();
        if (days.length > 0) {
            horizon = Math.max(horizon, days[(int) (NEW_DAY_SHARE * (days.length - 1))]);
        }
        if (horizon == Long.MIN_VALUE) {
            return;
        }
        long oldest = horizon - 2L * options.windowDays();
        open.values().removeIf(cluster -> {
            boolean over = cluster.lastDay() != Long.MIN_VALUE && cluster.lastDay() < oldest;
            if (over) {
                closed.add(new Cluster(
                        cluster.members(), WordVector.NONE, cluster.firstDay(), cluster.lastDay(), cluster.label()));
            }
            return over;
        });
    }
}
