package org.hearsay.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns other texts with one text, B: seeds of equal runs of words, extended over altered, added and dropped words, and
 * joined into passages over dropped sentences (seed and extend as in BLAST, Altschul et al. 1990; seeds of words as in
 * passim, Smith et al. 2013).
 *
 * <p>The table over B is made once. An alignment takes time linear in A's words: A is read once from left to right, a seed is
 * looked for among at most 16 places in B, and a run is joined to one of the 8 latest passages only.
 */
final class Aligner {
    private static final int SEED_WORDS = 3;
    private static final int MOST_PLACES = 16;
    private static final int OPEN_PASSAGES = 8;
    /** A passage goes on over so many words that only one side has: about four sentences. */
    private static final int MOST_DROPPED = 100;
    /** But over no more than so many words for each equal word of the shorter side of the gap: stock phrases bridge nothing. */
    private static final int GAP_FOR_EQUAL = 2;
    /** And over so many words that are different on both sides. */
    private static final int MOST_REPLACED = 12;
    /** Words to step over in A and in B after a difference; an alteration needs two equal words after it, a shift three. */
    private static final int[][] STEPS = {{1, 1}, {2, 2}, {0, 1}, {1, 0}, {1, 2}, {2, 1}, {0, 2}, {2, 0}, {3, 3}};

    private final int[] b;
    private final int leastEqual;
    private final int[] heads;
    private final int[] nexts;
    private final int mask;

    Aligner(int[] b, int leastEqual) {
        this.b = b;
        this.leastEqual = leastEqual;
        int slots = Integer.highestOneBit(Math.max(16, b.length)) * 2;
        this.mask = slots - 1;
        this.heads = new int[slots];
        this.nexts = new int[b.length];
        Arrays.fill(heads, -1);
        byte[] places = new byte[slots];
        int[] lasts = new int[slots];
        for (int i = 0; i + SEED_WORDS <= b.length; i++) {
            int slot = slot(b, i);
            nexts[i] = -1;
            if (places[slot] == 0) {
                heads[slot] = i;
            } else if (places[slot] < MOST_PLACES) {
                nexts[lasts[slot]] = i;
            } else {
                continue;
            }
            lasts[slot] = i;
            places[slot]++;
        }
    }

    private int slot(int[] words, int begin) {
        int hash = 0;
        for (int i = begin; i < begin + SEED_WORDS; i++) {
            hash = (hash ^ words[i]) * 0x2C1B3C6D;
            hash ^= hash >>> 15;
        }
        return hash & mask;
    }

    /** The passages in the order of A, each with at least {@code leastEqual} equal words, and what they cover. */
    Alignment align(int[] a) {
        BitSet equalA = new BitSet(a.length);
        BitSet equalB = new BitSet(b.length);
        Deque<Stretch> open = new ArrayDeque<>();
        List<Stretch> closed = new ArrayList<>();
        int shift = 0;
        int at = 0;
        while (at + SEED_WORDS <= a.length) {
            int place = place(a, at, at + shift);
            if (place < 0) {
                at++;
                continue;
            }
            Stretch run = extend(a, at, place, equalA, equalB);
            shift = run.endB() - run.endA();
            at = run.endA();
            join(run, open, closed);
        }
        closed.addAll(open);
        List<Stretch> passages = closed.stream()
                .filter(passage -> passage.equal() >= leastEqual)
                .sorted(Comparator.comparingInt(Stretch::beginA).thenComparingInt(Stretch::beginB))
                .toList();
        return new Alignment(
                a.length, b.length, passages, within(equalA, passages, true), within(equalB, passages, false));
    }

    /** Where in B the seed at {@code begin} of A stands, nearest to {@code expected}; -1 if nowhere. */
    private int place(int[] a, int begin, int expected) {
        int nearest = -1;
        for (int i = heads[slot(a, begin)]; i >= 0; i = nexts[i]) {
            boolean nearer = nearest < 0 || Math.abs(i - expected) < Math.abs(nearest - expected);
            if (nearer && agree(a, begin, i, SEED_WORDS)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private boolean agree(int[] a, int inA, int inB, int words) {
        return inA + words <= a.length
                && inB + words <= b.length
                && Arrays.equals(a, inA, inA + words, b, inB, inB + words);
    }

    private Stretch extend(int[] a, int beginA, int beginB, BitSet equalA, BitSet equalB) {
        int inA = beginA;
        int inB = beginB;
        int equal = 0;
        int[] step = {0, 0};
        while (step != null) {
            inA += step[0];
            inB += step[1];
            while (inA < a.length && inB < b.length && a[inA] == b[inB]) {
                equalA.set(inA++);
                equalB.set(inB++);
                equal++;
            }
            step = step(a, inA, inB);
        }
        return new Stretch(beginA, inA, beginB, inB, equal);
    }

    private int @Nullable [] step(int[] a, int inA, int inB) {
        for (int[] step : STEPS) {
            int nextA = inA + step[0];
            int nextB = inB + step[1];
            boolean alteration = step[0] == step[1];
            if (agree(a, nextA, nextB, alteration ? 2 : 3) || (alteration && mostlyAgree(a, nextA, nextB))) {
                return step;
            }
        }
        return null;
    }

    /** Whether three of the next five words are equal, the first one among them. */
    private boolean mostlyAgree(int[] a, int inA, int inB) {
        if (inA + 5 > a.length || inB + 5 > b.length || a[inA] != b[inB]) {
            return false;
        }
        int equal = 1;
        for (int i = 1; i < 5; i++) {
            equal += a[inA + i] == b[inB + i] ? 1 : 0;
        }
        return equal >= 3;
    }

    /** Joins a run to the nearest open passage that it can go on from, else opens one. */
    private static void join(Stretch run, Deque<Stretch> open, List<Stretch> closed) {
        Stretch best = null;
        int least = Integer.MAX_VALUE;
        for (Stretch passage : open) {
            int gapA = run.beginA() - passage.endA();
            int gapB = run.beginB() - passage.endB();
            int bridge = Math.min(MOST_DROPPED, GAP_FOR_EQUAL * Math.min(passage.equal(), run.equal()));
            boolean follows =
                    gapB > -SEED_WORDS && Math.max(gapA, gapB) <= bridge && Math.min(gapA, gapB) <= MOST_REPLACED;
            if (follows && gapA + gapB < least) {
                best = passage;
                least = gapA + gapB;
            }
        }
        if (best != null) {
            open.remove(best);
            open.addLast(best.joined(run));
            return;
        }
        open.addLast(run);
        if (open.size() > OPEN_PASSAGES) {
            closed.add(open.removeFirst());
        }
    }

    private static BitSet within(BitSet equal, List<Stretch> passages, boolean sideA) {
        BitSet covered = new BitSet();
        for (Stretch passage : passages) {
            covered.set(sideA ? passage.beginA() : passage.beginB(), sideA ? passage.endA() : passage.endB());
        }
        equal.and(covered);
        return equal;
    }
}
