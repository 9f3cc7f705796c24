package org.hearsay.story;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reports as TF-IDF vectors (Salton and Buckley 1988) with fixed shares for names, numbers, the words of the title and the
 * beginning, and all other words: a report of few names says as much by them as one of many.
 *
 * <p>How rare a word is comes from the collection and, as if they were more reports of it, from a table of common
 * English: of two reports alone no rarity could be told.
 */
final class ReportVectors {
    private static final int MOST_FEATURES = 300;

    /** The kinds of features, with the share of a vector's squared length that each has. */
    private enum Kind {
        WORD(0.2),
        NAME(0.3),
        NUMBER(0.1),
        LEAD(0.4);

        private final double share;

        Kind(double share) {
            this.share = share;
        }
    }

    private final CommonWords common = CommonWords.shipped();
    private final Map<String, Integer> holders = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int size;
    private final double backgroundReports;

    /**
     * For these reports.
     *
     * @param backgroundReports how many reports of common English to add in thought: the more, the less a word loses weight
     *     because many of the collection's own reports have it
     */
    ReportVectors(List<Map<String, WordUse>> collection, double backgroundReports) {
        this.backgroundReports = backgroundReports;
        this.size = collection.size();
        for (Map<String, WordUse> report : collection) {
            for (String stem : report.keySet()) {
                holders.merge(stem, 1, Integer::sum);
                numbers.putIfAbsent(stem, numbers.size());
            }
        }
    }

    /** The vector of one of the collection's reports, of length 1, or without features for a report without words. */
    WordVector of(Map<String, WordUse> report) {
        Map<Kind, SortedMap<Integer, Double>> kinds = new EnumMap<>(Kind.class);
        report.forEach((stem, use) -> {
            double rarity = rarity(stem);
            int number = Objects.requireNonNull(numbers.get(stem));
            put(kinds, kind(stem, use), 2 * number, (1 + Math.log(Math.max(1, use.times()))) * rarity);
            if (use.leads()) {
                put(kinds, Kind.LEAD, 2 * number + 1, rarity);
            }
        });
        SortedMap<Integer, Double> all = new TreeMap<>();
        kinds.forEach((kind, weights) -> addScaled(all, weights, kind.share));
        return WordVector.of(all).heaviest(MOST_FEATURES).normalised();
    }

    private Kind kind(String stem, WordUse use) {
        if (Character.isDigit(stem.charAt(0))) {
            return Kind.NUMBER;
        }
        return use.isName() && !common.isListed(stem) ? Kind.NAME : Kind.WORD;
    }

    private static void put(Map<Kind, SortedMap<Integer, Double>> kinds, Kind kind, int feature, double weight) {
        if (weight > 0) {
            kinds.computeIfAbsent(kind, none -> new TreeMap<>()).put(feature, weight);
        }
    }

    private static void addScaled(SortedMap<Integer, Double> all, SortedMap<Integer, Double> weights, double share) {
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        double scale = Math.sqrt(share / squares);
        weights.forEach((feature, weight) -> all.put(feature, weight * scale));
    }

    private double rarity(String stem) {
        double expected = common.share(stem) * backgroundReports + holders.getOrDefault(stem, 0);
        return Math.max(0, Math.log((backgroundReports + size) / expected) - 1);
    }
}
