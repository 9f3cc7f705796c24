package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores a grouping into stories by B-cubed (Bagga and Baldwin 1998), pairs and adjusted Rand index, as
 * {@code tools/score_stories.py} does: a report of the gold that stands in no story counts 0 in B-cubed.
 */
public final class StoryScorer {
    private StoryScorer() {}

    /**
     * Scores stories against the story of each report.
     *
     * @param gold each report's story; at least one
     * @param stories records of {@code hearsay stories}
     */
    public static StoryScore score(Map<String, String> gold, List<? extends JsonNode> stories) {
        Map<String, Integer> predicted = new LinkedHashMap<>();
        for (int story = 0; story < stories.size(); story++) {
            for (JsonNode report : stories.get(story).path("reports")) {
                if (gold.containsKey(report.asText())) {
                    predicted.putIfAbsent(report.asText(), story);
                }
            }
        }
        return score(gold, predicted);
    }

    private static StoryScore score(Map<String, String> gold, Map<String, Integer> predicted) {
        Map<String, Long> goldSizes = sizes(gold.values());
        Map<Integer, Long> predictedSizes = sizes(predicted.values());
        Map<Cell, Long> cells = new HashMap<>();
        predicted.forEach((report, story) -> cells.merge(new Cell(of(gold, report), story), 1L, Long::sum));
        double p = 0;
        double r = 0;
        for (Map.Entry<Cell, Long> cell : cells.entrySet()) {
            double squared = (double) cell.getValue() * cell.getValue();
            p += squared / of(predictedSizes, cell.getKey().predicted());
            r += squared / of(goldSizes, cell.getKey().gold());
        }
        int n = gold.size();
        long same = pairs(cells.values());
        long goldPairs = pairs(goldSizes.values());
        long predictedPairs = pairs(predictedSizes.values());
        double pairPrecision = predictedPairs == 0 ? 0 : (double) same / predictedPairs;
        Double pairRecall = Prf.ratio(same, goldPairs);
        return new StoryScore(
                n,
                n - predicted.size(),
                goldSizes.size(),
                predictedSizes.size(),
                Prf.ofRates(p / n, r / n),
                new StoryScore.Pairs(
                        pairPrecision,
                        pairRecall,
                        Prf.harmonic(pairPrecision, pairRecall == null ? 0 : pairRecall),
                        goldPairs,
                        predictedPairs),
                adjustedRand(same, goldPairs, predictedPairs, pairs(n)));
    }

    private record Cell(String gold, int predicted) {}

    private static double adjustedRand(long same, long gold, long predicted, long all) {
        double expected = all == 0 ? 0 : (double) gold * predicted / all;
        double best = (gold + predicted) / 2.0;
        if (best == expected) {
            return same == gold && same == predicted ? 1 : 0;
        }
        return (same - expected) / (best - expected);
    }

    private static <T> Map<T, Long> sizes(Collection<T> stories) {
        return stories.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }

    private static <K, V> V of(Map<K, V> map, K key) {
        @Nullable V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("nothing for " + key);
        }
        return value;
    }

    private static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(StoryScorer::pairs).sum();
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }
}
