package org.hearsay.reuse;

import java.util.Arrays;

/**
 * Which texts hold a fingerprint, for texts that come one after the other. A fingerprint of one text takes eight bytes in an
 * open-addressed table that is filled to between 0.57 and 0.8; of more texts, a list of its first holders beside it, up to a
 * bound. So memory is linear in the fingerprints, about eleven bytes each, and no fingerprint, however frequent, makes more work
 * than the bound. Not thread-safe.
 */
final class HolderIndex {
    private static final int SEGMENT_BITS = 8;
    private static final double FULL = 0.8;
    private static final double GROWTH = 1.4;

    /** Hash above, holder + 1 below; a negative number below is the list {@code -number - 1}; 0 is free. */
    private final long[][] segments = new long[1 << SEGMENT_BITS][];

    private final int[] sizes = new int[1 << SEGMENT_BITS];
    private final HolderLists lists;

    /**
     * @param most holders that are kept of a fingerprint, 2 or more
     */
    HolderIndex(int most) {
        this.lists = new HolderLists(most);
        Arrays.setAll(segments, i -> new long[16]);
    }

    /**
     * Adds the holders of a fingerprint to {@code met}: all that are kept, or the first {@code firsts} if these are as many as
     * may be. With {@code text} of 0 or more, that text becomes a holder afterwards, unless there are enough.
     */
    void visit(int hash, int text, int firsts, IntBag met) {
        int mixed = hash * 0x9E3779B1;
        int segment = mixed >>> (32 - SEGMENT_BITS);
        long[] slots = segments[segment];
        int slot = slot(slots, mixed, hash);
        if (slots[slot] == 0) {
            if (text >= 0) {
                slots[slot] = entry(hash, text + 1);
                grow(segment);
            }
            return;
        }
        int held = (int) slots[slot];
        if (held > 0) {
            met.add(held - 1);
            if (text >= 0) {
                slots[slot] = entry(hash, -lists.of(held - 1, text) - 1);
            }
        } else {
            int list = -held - 1;
            lists.read(list, firsts, met);
            if (text >= 0) {
                slots[slot] = entry(hash, -lists.add(list, text) - 1);
            }
        }
    }

    private static long entry(int hash, int held) {
        return ((long) hash << 32) | (held & 0xFFFFFFFFL);
    }

    /** Where the hash stands, or the free slot where it would. */
    private static int slot(long[] slots, int mixed, int hash) {
        int at = (int) (((mixed & 0xFFFFFFL) * slots.length) >>> 24);
        while (slots[at] != 0 && (int) (slots[at] >>> 32) != hash) {
            at = at + 1 == slots.length ? 0 : at + 1;
        }
        return at;
    }

    private void grow(int segment) {
        long[] old = segments[segment];
        if (++sizes[segment] <= FULL * old.length) {
            return;
        }
        long[] wider = new long[(int) (old.length * GROWTH) + 1];
        for (long entry : old) {
            if (entry != 0) {
                int hash = (int) (entry >>> 32);
                wider[slot(wider, hash * 0x9E3779B1, hash)] = entry;
            }
        }
        segments[segment] = wider;
    }
}
