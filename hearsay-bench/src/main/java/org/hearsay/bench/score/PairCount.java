package org.hearsay.bench.score;

/** Counts pairs that are or are not, and are or are not said to be. Not thread-safe. */
public final class PairCount {
    private int right;
    private int said;
    private int gold;

    public void add(boolean isSaid, boolean isSo) {
        right += isSaid && isSo ? 1 : 0;
        said += isSaid ? 1 : 0;
        gold += isSo ? 1 : 0;
    }

    /** These and the others. */
    public PairCount with(PairCount others) {
        PairCount all = new PairCount();
        all.right = right + others.right;
        all.said = said + others.said;
        all.gold = gold + others.gold;
        return all;
    }

    public Prf score() {
        return Prf.of(right, said, right, gold);
    }
}
