package org.hearsay.reuse;

/**
 * Settings of {@link ReuseFinder}.
 *
 * @param gramWords words in a row that make a fingerprint, 2 or more
 * @param window of so many fingerprints in a row at least one is kept, 1 or more
 * @param manyHolders 2 to 10,000; a fingerprint that stands in no more different texts than this relates all of them
 * @param firstHolders a text beyond {@code manyHolders} is related by that fingerprint to this many first holders only
 * @param leastPassageWords equal words that a passage needs, 4 or more
 * @param leastReuseWords equal words, neither quoted nor a notice's, from which on a report is held to be made of the other
 * @param mostAltered share of words altered inside the passages up to which a text is a copy, 0 to 1
 * @param parallel whether to use all processors; the answer is the same
 */
public record ReuseOptions(
        int gramWords,
        int window,
        int manyHolders,
        int firstHolders,
        int leastPassageWords,
        int leastReuseWords,
        double mostAltered,
        boolean parallel) {
    public ReuseOptions {
        if (gramWords < 2
                || window < 1
                || leastPassageWords < 4
                || firstHolders < 1
                || manyHolders < Math.max(2, firstHolders)
                || manyHolders > 10_000) {
            throw new IllegalArgumentException(
                    "reuse options out of range: gramWords " + gramWords + ", window " + window
                            + ", manyHolders " + manyHolders + ", firstHolders " + firstHolders + ", leastPassageWords "
                            + leastPassageWords);
        }
    }

    public static ReuseOptions defaults() {
        return new ReuseOptions(4, 4, 64, 8, 8, 20, 0.05, true);
    }

    public ReuseOptions withParallel(boolean all) {
        return new ReuseOptions(
                gramWords, window, manyHolders, firstHolders, leastPassageWords, leastReuseWords, mostAltered, all);
    }
}
