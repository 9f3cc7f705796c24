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

    /** Reports of each feature, ascending; their number first. */
    private final Map<Integer, int[]> holders = new HashMap<>();

    /** Adds a report with a higher place than all before. */
    void add(int report, WordVector vector) {
        for (int i : vector.heaviestIndices(LEADING_WORDS)) {
            int[] list = holders.computeIfAbsent(vector.feature(i), feature -> new int[2]);
            if (list[0] + 1 == list.length) {
                list = Arrays.copyOf(list, 2 * list.length);
                holders.put(vector.feature(i), list);
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
    int[] of(int report, WordVector vector) {
        int[] met = new int[64];
        int count = 0;
        for (int i : vector.heaviestIndices(LEADING_WORDS)) {
            int[] list = holders.get(vector.feature(i));
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
}
