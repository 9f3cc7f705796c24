package org.hearsay.reuse;

import java.util.BitSet;

/**
 * What only one of two texts has where otherwise they go on side by side: sentences that one left out, or the other put in. Words
 * that stand in place of others do not count.
 *
 * @param wordsA words of A's article that B has nothing for
 * @param wordsB words of B's article that A has nothing for
 */
record LeftOut(int wordsA, int wordsB) {
    private static final LeftOut NOTHING = new LeftOut(0, 0);
    /** Fewer words in a row may be a phrase that was cut or put in by a rewording. */
    private static final int LEAST_RUN = 6;
    /** The other side may have one word for so many of a run. */
    private static final int RUN_FOR_WORD = 6;

    /** Nothing where the passages do not stand in the same order in both. */
    static LeftOut of(ReportWords a, ReportWords b, Alignment alignment) {
        BitSet equalA = (BitSet) alignment.equalA().clone();
        BitSet equalB = (BitSet) alignment.equalB().clone();
        if (!isInOrder(alignment) || equalA.cardinality() != equalB.cardinality()) {
            return NOTHING;
        }
        equalA.set(alignment.wordsA());
        equalB.set(alignment.wordsB());
        LeftOut leftOut = NOTHING;
        int lastA = -1;
        int lastB = -1;
        for (int inA = equalA.nextSetBit(0); inA >= 0; inA = equalA.nextSetBit(inA + 1)) {
            int inB = equalB.nextSetBit(lastB + 1);
            leftOut = leftOut.with(articleWords(a, lastA + 1, inA), articleWords(b, lastB + 1, inB));
            lastA = inA;
            lastB = inB;
        }
        return leftOut;
    }

    private static boolean isInOrder(Alignment alignment) {
        int last = 0;
        for (Stretch passage : alignment.passages()) {
            if (passage.beginB() < last) {
                return false;
            }
            last = passage.endB();
        }
        return true;
    }

    private static int articleWords(ReportWords words, int begin, int end) {
        return end - begin - words.furniture().get(begin, end).cardinality();
    }

    private LeftOut with(int gapA, int gapB) {
        if (gapA >= LEAST_RUN && RUN_FOR_WORD * gapB <= gapA) {
            return new LeftOut(wordsA + gapA, wordsB);
        }
        if (gapB >= LEAST_RUN && RUN_FOR_WORD * gapA <= gapB) {
            return new LeftOut(wordsA, wordsB + gapB);
        }
        return this;
    }
}
