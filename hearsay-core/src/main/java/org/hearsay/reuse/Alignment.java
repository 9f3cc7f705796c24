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

    /**
     * Share of the equal words that lie in passages which stand in the same order in both, 0 to 1. The heaviest such chain is
     * sought among up to 500 passages; of more, each that follows the one before it counts.
     */
    double inOrder() {
        int all = passages.stream().mapToInt(Stretch::equal).sum();
        return all == 0 ? 1 : (passages.size() > 500 ? following() : heaviestChain()) / (double) all;
    }

    private int following() {
        int words = 0;
        Stretch last = passages.get(0);
        for (Stretch passage : passages) {
            words += follows(last, passage) ? passage.equal() : 0;
            last = passage;
        }
        return words;
    }

    private int heaviestChain() {
        int[] upTo = new int[passages.size()];
        int heaviest = 0;
        for (int i = 0; i < upTo.length; i++) {
            int before = 0;
            for (int j = 0; j < i; j++) {
                before = follows(passages.get(j), passages.get(i)) ? Math.max(before, upTo[j]) : before;
            }
            upTo[i] = before + passages.get(i).equal();
            heaviest = Math.max(heaviest, upTo[i]);
        }
        return heaviest;
    }

    /** Whether a passage that is later in A is so in B; the two may overlap there, where a phrase is repeated. */
    private static boolean follows(Stretch earlier, Stretch later) {
        return earlier.beginB() <= later.beginB() && earlier.endB() <= later.endB();
    }
}
