package org.hearsay.reuse;

import java.util.Arrays;

/**
 * Fingerprints of a text by robust winnowing (Schleimer, Wilkerson and Aiken, <i>Winnowing: Local Algorithms for Document
 * Fingerprinting</i>, SIGMOD 2003, section 3) over hashed runs of words instead of characters.
 *
 * <p>Guarantee: two texts that have {@code window + gramWords - 1} words in a row in common have a fingerprint in common. On
 * average {@code 2 / (window + 1)} of a text's runs are kept. Linear time.
 */
final class Winnowing {
    private final int gramWords;
    private final int window;

    Winnowing(int gramWords, int window) {
        this.gramWords = gramWords;
        this.window = window;
    }

    /**
     * The text's distinct fingerprints in ascending order: the hash in the upper half, the index of the first word where it
     * was kept in the lower.
     */
    long[] fingerprints(int[] keys) {
        int grams = keys.length - gramWords + 1;
        if (grams <= 0) {
            return new long[0];
        }
        int[] hashes = new int[grams];
        for (int i = 0; i < grams; i++) {
            hashes[i] = hash(keys, i, gramWords);
        }
        long[] kept = new long[grams];
        int count = 0;
        int least = -1;
        for (int end = Math.min(window, grams); end <= grams; end++) {
            int begin = Math.max(0, end - window);
            int next = least < begin ? leastOf(hashes, begin, end) : better(hashes, least, end - 1);
            if (next != least) {
                least = next;
                kept[count++] = ((long) hashes[least] << 32) | least;
            }
        }
        return distinct(Arrays.copyOf(kept, count));
    }

    private static int better(int[] hashes, int least, int newest) {
        return hashes[newest] < hashes[least] ? newest : least;
    }

    private static int leastOf(int[] hashes, int begin, int end) {
        int least = begin;
        for (int i = begin + 1; i < end; i++) {
            if (hashes[i] <= hashes[least]) {
                least = i;
            }
        }
        return least;
    }

    /** Of a run of words. */
    static int hash(int[] keys, int begin, int gramWords) {
        long hash = 0;
        for (int i = begin; i < begin + gramWords; i++) {
            hash = (hash + keys[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
    }

    private static long[] distinct(long[] kept) {
        Arrays.sort(kept);
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (i == 0 || (int) (kept[i] >>> 32) != (int) (kept[i - 1] >>> 32)) {
                kept[count++] = kept[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    static int hashOf(long fingerprint) {
        return (int) (fingerprint >>> 32);
    }

    static int wordOf(long fingerprint) {
        return (int) fingerprint;
    }
}
