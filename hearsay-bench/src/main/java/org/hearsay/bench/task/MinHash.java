package org.hearsay.bench.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.hearsay.text.Words;

/**
 * A plain rival for finding text reuse: MinHash (Broder 1997) of five-word runs with locality-sensitive hashing in bands, as
 * datasketch does it at a threshold of 0.5 with 128 permutations. Gives pairs of which the estimate is at least the threshold.
 */
public final class MinHash {
    private static final int PERMUTATIONS = 128;
    private static final int BANDS = 25;
    private static final int ROWS = 5;
    private static final int WORDS = 5;
    private static final double THRESHOLD = 0.5;

    private final long[] factors = new long[PERMUTATIONS];
    private final long[] summands = new long[PERMUTATIONS];
    private final List<Map<Long, List<Integer>>> bands = new ArrayList<>();
    private final List<int[]> signatures = new ArrayList<>();

    public MinHash() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < PERMUTATIONS; i++) {
            factors[i] = random.nextLong() | 1;
            summands[i] = random.nextLong();
        }
        for (int band = 0; band < BANDS; band++) {
            bands.add(new HashMap<>());
        }
    }

    /** Takes a report, and gives the numbers of the earlier ones that it is like. */
    public List<Integer> add(String text) {
        int[] signature = signature(Words.of(text).keys());
        int number = signatures.size();
        signatures.add(signature);
        TreeSet<Integer> candidates = new TreeSet<>();
        for (int band = 0; band < BANDS; band++) {
            long key = 0;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                key = key * 0x9E3779B97F4A7C15L + signature[row];
            }
            List<Integer> bucket = bands.get(band).computeIfAbsent(key, any -> new ArrayList<>(1));
            candidates.addAll(bucket);
            bucket.add(number);
        }
        return candidates.stream()
                .filter(other -> alike(signature, signatures.get(other)) >= THRESHOLD)
                .toList();
    }

    private int[] signature(int[] words) {
        int[] least = new int[PERMUTATIONS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + WORDS <= words.length; i++) {
            long run = 0;
            for (int j = i; j < i + WORDS; j++) {
                run = (run + words[j]) * 0x9E3779B97F4A7C15L;
                run ^= run >>> 29;
            }
            for (int k = 0; k < PERMUTATIONS; k++) {
                least[k] = Math.min(least[k], (int) ((run * factors[k] + summands[k]) >>> 33));
            }
        }
        return least;
    }

    private static double alike(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < PERMUTATIONS; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return same / (double) PERMUTATIONS;
    }
}
