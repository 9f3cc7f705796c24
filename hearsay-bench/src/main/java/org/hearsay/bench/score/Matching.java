package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A one-to-one matching of gold items to predicted ones, best first; equals go to the earlier gold, then to the earlier
 * prediction.
 *
 * @param pairs best first
 */
public record Matching(List<Pair> pairs) {
    /** Gold item {@code gold} and predicted item {@code predicted}, by index, and how alike they are. */
    public record Pair(int gold, int predicted, double likeness) {}

    /** How alike two items are; 0 or less: not at all. */
    @FunctionalInterface
    public interface Likeness {
        double of(int gold, int predicted);
    }

    public Matching {
        pairs = List.copyOf(pairs);
    }

    /** Matches what is at least {@code least} alike, and more than not at all. */
    public static Matching greedy(int gold, int predicted, double least, Likeness likeness) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold; g++) {
            for (int p = 0; p < predicted; p++) {
                double value = likeness.of(g, p);
                if (value > 0 && value >= least) {
                    candidates.add(new Pair(g, p, value));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        boolean[] goldUsed = new boolean[gold];
        boolean[] predictedUsed = new boolean[predicted];
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldUsed[pair.gold] && !predictedUsed[pair.predicted]) {
                goldUsed[pair.gold] = true;
                predictedUsed[pair.predicted] = true;
                matched.add(pair);
            }
        }
        return new Matching(matched);
    }

    public int size() {
        return pairs.size();
    }

    public Map<Integer, Pair> byGold() {
        Map<Integer, Pair> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(pair.gold, pair));
        return map;
    }

    public Map<Integer, Pair> byPredicted() {
        Map<Integer, Pair> map = new LinkedHashMap<>();
        pairs.forEach(pair -> map.put(pair.predicted, pair));
        return map;
    }
}
