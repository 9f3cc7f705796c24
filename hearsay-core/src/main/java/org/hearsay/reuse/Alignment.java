package org.hearsay.reuse;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What two texts have in common, in indices of words.
 *
 * @param wordsA length of A
 * @param wordsB length of B
 * @param passages in the order of A
 * @param equalA words of A with an equal counterpart in a passage
 * @param equalB words of B with one
 */
record Alignment(int wordsA, int wordsB, List<Stretch> passages, BitSet equalA, BitSet equalB) {

    /** A text aligned with itself. */
    static Alignment whole(int words) {
        BitSet all = new BitSet(words);
        all.set(0, words);
        return new Alignment(words, words, List.of(new Stretch(0, words, 0, words, words)), all, all);
    }

    /** The same with A and B exchanged. */
    Alignment turned() {
        List<Stretch> turned = passages.stream()
                .map(passage -> new Stretch(
                        passage.beginB(), passage.endB(), passage.beginA(), passage.endA(), passage.equal()))
                .sorted(Comparator.comparingInt(Stretch::beginA).thenComparingInt(Stretch::beginB))
                .toList();
        return new Alignment(wordsB, wordsA, turned, equalB, equalA);
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    /** Words of A that lie in no passage. */
    BitSet ownA() {
        BitSet own = new BitSet(wordsA);
        own.set(0, wordsA);
        passages.forEach(passage -> own.clear(passage.beginA(), passage.endA()));
        return own;
    }

    /** Words of B that lie in no passage. */
    BitSet ownB() {
        BitSet own = new BitSet(wordsB);
        own.set(0, wordsB);
        passages.forEach(passage -> own.clear(passage.beginB(), passage.endB()));
        return own;
    }

    /** Whether the passages stand in the same order in both. */
    boolean inOrder() {
        int end = 0;
        for (Stretch passage : passages) {
            if (passage.beginB() < end) {
                return false;
            }
            end = passage.endB();
        }
        return true;
    }
}
