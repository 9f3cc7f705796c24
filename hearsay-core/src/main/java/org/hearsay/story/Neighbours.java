package org.hearsay.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * For each report the earlier ones that have most of its words, found by an index of each word's latest holders.
 *
 * <p>Only a report's 60 heaviest words lead to others and to it, and each to the 200 latest holders before it only, so that the
 * work is linear in the number of reports, and the memory too: 60 numbers a report.
 */
final class Neighbours {
    private static final int LEADING_WORDS = 60;
    private static final int MOST_HOLDERS = 200;
    private static final int MOST_COMPARED = 60;

    /** Spreads places over slots. */
    private static final int SPREAD = 0x9E3779B1;
    /** A report's place is in the lower half of a long, how often it was met in the upper. */
    private static final long ONCE = 1L << 32;

    /** Reports of each feature, ascending; their number first. */
    private final Map<Integer, int[]> holders = new HashMap<>();

    /** The features that lead to a report. */
    static int[] leading(WordVector vector) {
        return Arrays.stream(vector.heaviestIndices(LEADING_WORDS))
                .map(vector::feature)
                .toArray();
    }

    /** Adds a report with a higher place than all before, by its leading features. */
    void add(int report, int[] leading) {
        for (int feature : leading) {
            int[] list = holders.computeIfAbsent(feature, any -> new int[2]);
            if (list[0] + 1 == list.length) {
                list = Arrays.copyOf(list, 2 * list.length);
                holders.put(feature, list);
            }
            list[++list[0]] = report;
        }
    }

    /** Forgets a feature's holders but for the latest ones: before the next batch nobody asks for others. */
    void trim() {
        holders.replaceAll((feature, list) -> {
            if (list[0] <= 2 * MOST_HOLDERS) {
                return list;
            }
            int[] latest = new int[MOST_HOLDERS + 1];
            latest[0] = MOST_HOLDERS;
            System.arraycopy(list, list[0] - MOST_HOLDERS + 1, latest, 1, MOST_HOLDERS);
            return latest;
        });
    }

    /** Up to 60 earlier reports that have most of the report's heaviest words, ascending by how many. */
    int[] of(int report, int[] leading) {
        int[] met = new int[64];
        int count = 0;
        for (int feature : leading) {
            int[] list = holders.get(feature);
            if (list == null) {
                continue;
            }
            int found = Arrays.binarySearch(list, 1, list[0] + 1, report);
            int end = found < 0 ? -found - 1 : found;
            int from = Math.max(1, end - MOST_HOLDERS);
            if (count + end - from > met.length) {
                met = Arrays.copyOf(met, Math.max(2 * met.length, count + end - from));
            }
            System.arraycopy(list, from, met, count, end - from);
            count += end - from;
        }
        return oftenest(met, count);
    }

    /** Those that stand most often in the list, up to 60; of equals the later ones. */
    private static int[] oftenest(int[] met, int count) {
        int mask = Integer.highestOneBit(Math.max(1, 2 * count)) * 2 - 1;
        long[] times = new long[mask + 1];
        for (int i = 0; i < count; i++) {
            int slot = (met[i] * SPREAD) >>> 7 & mask;
            while (times[slot] != 0 && (int) times[slot] != met[i]) {
                slot = (slot + 1) & mask;
            }
            times[slot] = times[slot] == 0 ? ONCE | met[i] : times[slot] + ONCE;
        }
        return Arrays.stream(largest(times))
                .sorted()
                .mapToInt(entry -> (int) entry)
                .toArray();
    }

    /** The largest entries that are not 0, up to 60, in no order. */
    private static long[] largest(long[] entries) {
        int kept = 0;
        for (long entry : entries) {
            if (entry != 0) {
                entries[kept++] = entry;
            }
        }
        if (kept > MOST_COMPARED) {
            Arrays.sort(entries, 0, kept);
        }
        return Arrays.copyOfRange(entries, Math.max(0, kept - MOST_COMPARED), kept);
    }
}
