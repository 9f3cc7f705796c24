package org.hearsay.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fingerprints that stand in two texts or more, with their holders. All others are forgotten, so memory is eight bytes a
 * kept fingerprint while it is built, and half as much for shared ones after.
 */
final class SharedFingerprints {
    private final int[] hashes;
    private final int[] holderBegins;
    private final int[] holders;
    private final int[][] ofText;

    private SharedFingerprints(int[] hashes, int[] holderBegins, int[] holders, int texts) {
        this.hashes = hashes;
        this.holderBegins = holderBegins;
        this.holders = holders;
        this.ofText = byText(texts);
    }

    static SharedFingerprints of(List<int[]> texts, Winnowing winnowing, boolean parallel) {
        IntStream numbers = IntStream.range(0, texts.size());
        List<long[]> found = (parallel ? numbers.parallel() : numbers)
                .mapToObj(text -> postings(winnowing.fingerprints(texts.get(text)), text))
                .toList();
        long[] postings = found.stream().flatMapToLong(Arrays::stream).toArray();
        if (parallel) {
            Arrays.parallelSort(postings);
        } else {
            Arrays.sort(postings);
        }
        return grouped(postings, texts.size());
    }

    private static long[] postings(long[] fingerprints, int text) {
        for (int i = 0; i < fingerprints.length; i++) {
            fingerprints[i] = ((long) Winnowing.hashOf(fingerprints[i]) << 32) | text;
        }
        return fingerprints;
    }

    private static SharedFingerprints grouped(long[] postings, int texts) {
        int[] hashes = new int[postings.length / 2];
        int[] begins = new int[postings.length / 2 + 1];
        int[] holders = new int[postings.length];
        int groups = 0;
        int held = 0;
        int begin = 0;
        while (begin < postings.length) {
            int end = begin + 1;
            while (end < postings.length && postings[end] >>> 32 == postings[begin] >>> 32) {
                end++;
            }
            if (end - begin > 1) {
                hashes[groups] = Winnowing.hashOf(postings[begin]);
                for (int i = begin; i < end; i++) {
                    holders[held++] = (int) postings[i];
                }
                begins[++groups] = held;
            }
            begin = end;
        }
        return new SharedFingerprints(
                Arrays.copyOf(hashes, groups), Arrays.copyOf(begins, groups + 1), Arrays.copyOf(holders, held), texts);
    }

    private int[][] byText(int texts) {
        int[] counts = new int[texts];
        for (int holder : holders) {
            counts[holder]++;
        }
        int[][] groups = new int[texts][];
        for (int text = 0; text < texts; text++) {
            groups[text] = new int[counts[text]];
        }
        int[] filled = new int[texts];
        for (int group = 0; group < hashes.length; group++) {
            for (int i = holderBegins[group]; i < holderBegins[group + 1]; i++) {
                groups[holders[i]][filled[holders[i]]++] = group;
            }
        }
        return groups;
    }

    /**
     * The earlier texts that have at least two fingerprints in common with this one (or one, where a text is too short for
     * two), in ascending order. At most {@code manyHolders} texts are met by each fingerprint.
     */
    int[] earlierRelated(int text, ReuseOptions options, List<int[]> texts) {
        int[] met = new int[16];
        int count = 0;
        for (int group : ofText[text]) {
            int begin = holderBegins[group];
            int rank = Arrays.binarySearch(holders, begin, holderBegins[group + 1], text) - begin;
            int related = rank < options.manyHolders() ? rank : options.firstHolders();
            if (count + related > met.length) {
                met = Arrays.copyOf(met, Math.max(count + related, met.length * 2));
            }
            System.arraycopy(holders, begin, met, count, related);
            count += related;
        }
        Arrays.sort(met, 0, count);
        int shortText = 2 * options.window() + options.gramWords();
        int kept = 0;
        for (int begin = 0, end; begin < count; begin = end) {
            end = begin + 1;
            while (end < count && met[end] == met[begin]) {
                end++;
            }
            boolean oneIsEnough = Math.min(texts.get(text).length, texts.get(met[begin]).length) < shortText;
            if (end - begin > 1 || oneIsEnough) {
                met[kept++] = met[begin];
            }
        }
        return Arrays.copyOf(met, kept);
    }

    /** In how many texts each shared fingerprint of this text stands, by the index of its first word; 0 elsewhere. */
    int[] holdersByWord(int text, long[] fingerprints, int words) {
        int[] counts = new int[words];
        int at = 0;
        for (int group : ofText[text]) {
            while (Winnowing.hashOf(fingerprints[at]) != hashes[group]) {
                at++;
            }
            counts[Winnowing.wordOf(fingerprints[at])] = holderBegins[group + 1] - holderBegins[group];
        }
        return counts;
    }
}
