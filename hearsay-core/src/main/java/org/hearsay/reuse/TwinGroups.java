package org.hearsay.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports with the very same words, put together as they come: only the first of each group is indexed. Of a group no more than
 * {@value #MOST} members are kept.
 */
final class TwinGroups {
    static final int MOST = 64;

    private final HashedNumbers firsts = new HashedNumbers();
    private final Map<Integer, int[]> members = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    /** The number of the first report with words of this hash, -1 for none. */
    int first(long hash) {
        return firsts.get(hash);
    }

    void start(long hash, int number) {
        firsts.put(hash, number);
    }

    /** How many reports a group has; its first one alone counts 1. */
    int size(int first) {
        return sizes.getOrDefault(first, 1);
    }

    void join(int first, int number) {
        int size = sizes.merge(first, 2, (old, two) -> old + 1);
        if (size <= MOST) {
            int[] kept = members.getOrDefault(first, new int[] {first});
            int[] more = Arrays.copyOf(kept, kept.length + 1);
            more[kept.length] = number;
            members.put(first, more);
        }
    }

    /** The first members in the order in which they came. */
    int[] members(int first) {
        return members.getOrDefault(first, new int[] {first});
    }

    /** A hash of words: different words have different ones, almost surely. */
    static long hash(int[] words) {
        long hash = words.length;
        for (int word : words) {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
