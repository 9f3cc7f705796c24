package org.hearsay.story;

/** The weights of a vector by feature, for inner products with many others. */
final class WordWeights {
    private static final int SLOTS_PER_FEATURE = 4;

    /** Features at their own slot or the next free ones; 0 weight: free. */
    private final int[] features;

    private final double[] weights;
    private final int mask;

    WordWeights(WordVector vector) {
        int slots = Integer.highestOneBit(SLOTS_PER_FEATURE * Math.max(1, vector.size()));
        features = new int[slots];
        weights = new double[slots];
        mask = slots - 1;
        for (int i = 0; i < vector.size(); i++) {
            int slot = slot(vector.feature(i));
            features[slot] = vector.feature(i);
            weights[slot] = vector.weight(i);
        }
    }

    /** Where the feature is, or where it would be put. */
    private int slot(int feature) {
        int slot = feature & mask;
        while (weights[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The feature's weight, 0 where the vector has it not. */
    double of(int feature) {
        return weights[slot(feature)];
    }

    /** The inner product, summed in the order of the features: the same whichever of the two is asked. */
    double dot(WordVector other) {
        double sum = 0;
        for (int i = 0; i < other.size(); i++) {
            sum += weights[slot(other.feature(i))] * other.weight(i);
        }
        return sum;
    }
}
