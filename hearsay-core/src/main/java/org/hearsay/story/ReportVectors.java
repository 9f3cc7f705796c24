package org.hearsay.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports as TF-IDF vectors (Salton and Buckley 1988) with fixed shares for names, numbers, the words of the title and the
 * beginning, and all other words: a report of few names says as much by them as one of many.
 *
 * <p>How rare a word is comes from the collection and, as if they were more reports of it, from a table of common
 * English: of two reports alone no rarity could be told.
 */
final class ReportVectors {
    private static final int MOST_FEATURES = 300;

    private static final int LEAD_SALT = 0x5BD1E995;

    private final CommonWords common = CommonWords.shipped();
    private final Map<Integer, Integer> holders = new HashMap<>();
    private final double backgroundReports;
    private int size;

    /**
     * @param backgroundReports how many reports of common English to add in thought: the more, the less a word loses weight
     *     because many of the collection's own reports have it
     */
    ReportVectors(double backgroundReports) {
        this.backgroundReports = backgroundReports;
    }

    /** Counts a report's words. */
    void count(Features report) {
        size++;
        for (int stem : report.stems()) {
            holders.merge(stem, 1, Integer::sum);
        }
    }

    /** The vector of a report that was counted, of length 1, or without features for one without words. */
    WordVector of(Features report) {
        int[] features = new int[2 * report.size()];
        double[] weights = new double[features.length];
        FeatureKind[] kinds = new FeatureKind[features.length];
        Map<FeatureKind, Double> squares = new EnumMap<>(FeatureKind.class);
        int count = 0;
        for (int i = 0; i < report.size(); i++) {
            int stem = report.stems()[i];
            double rarity = rarity(stem);
            boolean leads = report.leads().get(i);
            for (int use = 0; rarity > 0 && use < (leads ? 2 : 1); use++) {
                features[count] = use == 0 ? stem : lead(stem);
                weights[count] = use == 0 ? (1 + Math.log(Math.max(1, report.times()[i]))) * rarity : rarity;
                kinds[count] = use == 0 ? kind(report, i) : FeatureKind.LEAD;
                squares.merge(kinds[count], weights[count] * weights[count], Double::sum);
                count++;
            }
        }
        for (int i = 0; i < count; i++) {
            weights[i] *= Math.sqrt(kinds[i].share() / squares.getOrDefault(kinds[i], 1.0));
        }
        return WordVector.of(features, weights, count).heaviest(MOST_FEATURES).normalised();
    }

    /** What a word of a report counts as. */
    private FeatureKind kind(Features report, int index) {
        if (report.numbers().get(index)) {
            return FeatureKind.NUMBER;
        }
        return report.names().get(index) && !common.isListed(report.stems()[index])
                ? FeatureKind.NAME
                : FeatureKind.WORD;
    }

    /** What a word at the beginning counts as besides. */
    private static int lead(int stem) {
        return stem * LEAD_SALT + 1;
    }

    /** The words that two reports share, with what each adds to the similarity, by kind; the heaviest first. */
    Map<FeatureKind, List<SharedWord>> shared(Features one, Features other) {
        WordWeights ofOne = new WordWeights(of(one));
        WordWeights ofOther = new WordWeights(of(other));
        Map<FeatureKind, List<SharedWord>> shared = new EnumMap<>(FeatureKind.class);
        for (int i = 0; i < one.size(); i++) {
            int stem = one.stems()[i];
            add(shared, kind(one, i), stem, ofOne.of(stem) * ofOther.of(stem));
            add(shared, FeatureKind.LEAD, stem, ofOne.of(lead(stem)) * ofOther.of(lead(stem)));
        }
        shared.values().forEach(words -> words.sort(null));
        return shared;
    }

    private static void add(Map<FeatureKind, List<SharedWord>> shared, FeatureKind kind, int stem, double similarity) {
        if (similarity > 0) {
            shared.computeIfAbsent(kind, any -> new ArrayList<>()).add(new SharedWord(stem, similarity));
        }
    }

    private double rarity(int stem) {
        double expected = common.share(stem) * backgroundReports + holders.getOrDefault(stem, 0);
        return Math.max(0, Math.log((backgroundReports + size) / expected) - 1);
    }
}
