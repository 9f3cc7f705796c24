package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the passages of a story are: the cosine of their words, weighted by part of speech and by rarity in the story, and
 * 0 for two that tell of events apart ("killed", "injured").
 *
 * <p>Pairs are found through the words that they share, so the work grows with the pairs that share a word that is not too
 * frequent, not with all pairs.
 */
final class Likeness {
    /** Two passages share so many words that mean something, or are not compared. */
    private static final int FEWEST_SHARED = 2;
    /** Pairs less alike than this count as not alike at all. */
    private static final double LEAST = 0.1;

    private final List<Map<Integer, Double>> alike = new ArrayList<>();

    Likeness(List<Passage> passages, int mostCompared) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            alike.add(new HashMap<>());
            for (String term : passages.get(i).terms().keySet()) {
                places.computeIfAbsent(term, word -> new ArrayList<>()).add(i);
            }
        }
        List<Map<String, Double>> weights = new ArrayList<>();
        for (Passage passage : passages) {
            weights.add(weights(passage, places, passages.size()));
        }
        for (int i = 0; i < passages.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String term : passages.get(i).terms().keySet()) {
                List<Integer> others = places.getOrDefault(term, List.of());
                if (others.size() <= mostCompared) {
                    for (int other : others) {
                        if (other > i) {
                            shared.merge(other, 1, Integer::sum);
                        }
                    }
                }
            }
            compare(i, shared, passages, weights);
        }
    }

    private static Map<String, Double> weights(Passage passage, Map<String, List<Integer>> places, int size) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double square = 0;
        for (Map.Entry<String, Double> term : passage.terms().entrySet()) {
            double rarity = Math.log(1
                            + (double) size
                                    / places.getOrDefault(term.getKey(), List.of())
                                            .size())
                    / Math.log(1 + (double) size);
            double weight = term.getValue() * (0.3 + 0.7 * rarity);
            weights.put(term.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weights.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
        return weights;
    }

    private void compare(
            int i, Map<Integer, Integer> shared, List<Passage> passages, List<Map<String, Double>> weights) {
        Set<String> events = passages.get(i).events();
        shared.forEach((other, count) -> {
            if (count >= FEWEST_SHARED
                    && !Concepts.STANDARD.areApart(events, passages.get(other).events())) {
                double cosine = cosine(weights.get(i), weights.get(other));
                if (cosine >= LEAST) {
                    alike.get(i).put(other, cosine);
                    alike.get(other).put(i, cosine);
                }
            }
        });
    }

    /** Summed in the order of the shorter one's words, so that the last bit is the same on every run. */
    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> shorter = a.size() <= b.size() ? a : b;
        Map<String, Double> longer = a.size() <= b.size() ? b : a;
        double sum = 0;
        for (Map.Entry<String, Double> term : shorter.entrySet()) {
            sum += term.getValue() * longer.getOrDefault(term.getKey(), 0.0);
        }
        return sum;
    }

    /** How alike two passages are, 0 to 1. */
    double of(int a, int b) {
        return alike.get(a).getOrDefault(b, 0.0);
    }

    /** The passages that are alike to {@code passage} at all, with how much. */
    Map<Integer, Double> neighbours(int passage) {
        return alike.get(passage);
    }
}
