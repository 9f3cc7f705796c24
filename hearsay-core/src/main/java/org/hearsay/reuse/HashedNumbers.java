package org.hearsay.reuse;

/** From 64-bit hashes to numbers of 0 or more; 12 bytes for each place of an open-addressed table. */
final class HashedNumbers {
    private long[] hashes = new long[64];
    private int[] numbers = new int[64]; // number + 1, 0 for a free place
    private int size;

    /** The number of a hash, -1 for none. */
    int get(long hash) {
        return numbers[place(hash)] - 1;
    }

    /** Gives a new hash a number. */
    void put(long hash, int number) {
        if (2 * ++size > hashes.length) {
            widen();
        }
        int place = place(hash);
        hashes[place] = hash;
        numbers[place] = number + 1;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash ^ (hash >>> 32)) & mask;
        while (numbers[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void widen() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
