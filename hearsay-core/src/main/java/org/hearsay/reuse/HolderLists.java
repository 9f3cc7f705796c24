package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of a few numbers each in big arrays: blocks that double until they hold the most that a list may have. */
final class HolderLists {
    private static final int CHUNK = 1 << 16;
    private static final int LEAST = 4;

    private final int most;
    private final List<int[]> chunks = new ArrayList<>();
    private int free = CHUNK;
    /** Of each size the first block that was given back, its first number leading to the next; -1 for none. */
    private final int[] given = new int[32];

    HolderLists(int most) {
        this.most = most;
        Arrays.fill(given, -1);
    }

    /** A new list of two. */
    int of(int first, int second) {
        int list = block(Math.min(LEAST, most + 1));
        int[] chunk = chunks.get(list / CHUNK);
        chunk[list % CHUNK] = 2;
        chunk[list % CHUNK + 1] = first;
        chunk[list % CHUNK + 2] = second;
        return list;
    }

    /** Adds the list's numbers to {@code met}: all of them, or the first ones if the list is full. */
    void read(int list, int firsts, IntBag met) {
        int[] chunk = chunks.get(list / CHUNK);
        int begin = list % CHUNK;
        int size = chunk[begin] < most ? chunk[begin] : firsts;
        met.addAll(chunk, begin + 1, size);
    }

    /** Adds a number unless the list is full, and tells where the list stands now. */
    int add(int list, int number) {
        int[] chunk = chunks.get(list / CHUNK);
        int begin = list % CHUNK;
        int size = chunk[begin];
        if (size == most) {
            return list;
        }
        int room = room(size);
        int moved = list;
        if (size + 1 == room) {
            moved = block(Math.min(2 * room, most + 1));
            int[] target = chunks.get(moved / CHUNK);
            System.arraycopy(chunk, begin, target, moved % CHUNK, room);
            giveBack(list, room);
            chunk = target;
            begin = moved % CHUNK;
        }
        chunk[begin] = size + 1;
        chunk[begin + size + 1] = number;
        return moved;
    }

    /** How many numbers the block of a list of this size has, its size included. */
    private int room(int size) {
        int room = LEAST;
        while (room < size + 1) {
            room *= 2;
        }
        return Math.min(room, most + 1);
    }

    private int block(int room) {
        int kind = Integer.numberOfLeadingZeros(room);
        int block = given[kind];
        if (block >= 0 && room < most + 1) {
            given[kind] = chunks.get(block / CHUNK)[block % CHUNK];
            return block;
        }
        if (free + room > CHUNK) {
            chunks.add(new int[CHUNK]);
            free = 0;
        }
        int made = (chunks.size() - 1) * CHUNK + free;
        free += room;
        return made;
    }

    private void giveBack(int block, int room) {
        int kind = Integer.numberOfLeadingZeros(room);
        chunks.get(block / CHUNK)[block % CHUNK] = given[kind];
        given[kind] = block;
    }
}
