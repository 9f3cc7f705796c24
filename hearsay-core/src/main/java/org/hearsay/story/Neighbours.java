package org.hearsay.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For each report the earlier ones that are most like it, found by the words that they share.
 *
 * <p>Only a report's 60 heaviest words lead to others, and each to the 200 latest holders before it only, so the work is linear
 * in the number of reports; the similarity of those found takes all words into account.
 */
final class Neighbours {
    private static final int LEADING_WORDS = 60;
    private static final int MOST_HOLDERS = 200;
    private static final int MOST_COMPARED = 60;
    private static final int MOST_KEPT = 30;

    private final List<WordVector> vectors;
    /** Reports of each feature in ascending order, one after the other. */
    private final int[] holders;

    private final int[] begins;

    Neighbours(List<WordVector> vectors) {
        this.vectors = vectors;
        int features = vectors.stream()
                .mapToInt(vector -> vector.size() == 0 ? 0 : vector.feature(vector.size() - 1) + 1)
                .max()
                .orElse(0);
        this.begins = new int[features + 1];
        for (WordVector vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                begins[vector.feature(i) + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        this.holders = new int[begins[features]];
        int[] filled = begins.clone();
        for (int report = 0; report < vectors.size(); report++) {
            for (int i = 0; i < vectors.get(report).size(); i++) {
                holders[filled[vectors.get(report).feature(i)]++] = report;
            }
        }
    }

    /** Up to 30 earlier reports at least so similar, the most similar first. */
    List<Integer> of(int report, double least) {
        WordVector vector = vectors.get(report);
        int[] met = new int[64];
        int count = 0;
        for (int i : vector.heaviestIndices(LEADING_WORDS)) {
            int begin = begins[vector.feature(i)];
            int end = Arrays.binarySearch(holders, begin, begins[vector.feature(i) + 1], report);
            int from = Math.max(begin, end - MOST_HOLDERS);
            if (count + end - from > met.length) {
                met = Arrays.copyOf(met, Math.max(2 * met.length, count + end - from));
            }
            System.arraycopy(holders, from, met, count, end - from);
            count += end - from;
        }
        return mostSimilar(vector, oftenest(met, count), least);
    }

    /** Those that stand most often in the list, up to 60; of equals the later ones. */
    private static int[] oftenest(int[] met, int count) {
        Arrays.sort(met, 0, count);
        long[] times = new long[count];
        int distinct = 0;
        for (int begin = 0, end; begin < count; begin = end) {
            end = begin + 1;
            while (end < count && met[end] == met[begin]) {
                end++;
            }
            times[distinct++] = ((long) (end - begin) << 32) | met[begin];
        }
        Arrays.sort(times, 0, distinct);
        return Arrays.stream(times, Math.max(0, distinct - MOST_COMPARED), distinct)
                .mapToInt(entry -> (int) entry)
                .toArray();
    }

    private List<Integer> mostSimilar(WordVector vector, int[] others, double least) {
        double[] similarities = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            similarities[i] = vector.dot(vectors.get(others[i]));
        }
        return IntStream.range(0, others.length)
                .filter(i -> similarities[i] >= least)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -similarities[i])
                        .thenComparing(i -> others[i]))
                .limit(MOST_KEPT)
                .map(i -> others[i])
                .toList();
    }
}
