package org.hearsay.story;

import java.util.Arrays;

/** A sparse vector over words: features in ascending order with their weights. Immutable. */
final class WordVector {
    private final int[] features;
    private final float[] weights;

    private final double squares;

    static final WordVector NONE = new WordVector(new int[0], new float[0]);

    private WordVector(int[] features, float[] weights) {
        this.features = features;
        this.weights = weights;
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        this.squares = sum;
    }

    /** Of the first {@code count} features and their weights, in any order; of equal features the last one counts. */
    static WordVector of(int[] features, double[] weights, int count) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) features[i] << 32) | i;
        }
        Arrays.sort(order);
        int[] sorted = new int[count];
        float[] values = new float[count];
        int size = 0;
        for (long entry : order) {
            int i = (int) entry;
            size -= size > 0 && sorted[size - 1] == features[i] ? 1 : 0;
            sorted[size] = features[i];
            values[size++] = (float) weights[i];
        }
        return new WordVector(Arrays.copyOf(sorted, size), Arrays.copyOf(values, size));
    }

    int size() {
        return features.length;
    }

    int feature(int index) {
        return features[index];
    }

    /** The square of its length: the inner product with itself. */
    double squares() {
        return squares;
    }

    double weight(int index) {
        return weights[index];
    }

    /** The inner product; linear in the two lengths. For one vector with many there is {@link WordWeights}. */
    double dot(WordVector other) {
        return new WordWeights(this).dot(other);
    }

    WordVector plus(WordVector other) {
        int[] merged = new int[features.length + other.features.length];
        float[] sums = new float[merged.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < features.length || j < other.features.length) {
            boolean mine = j == other.features.length || (i < features.length && features[i] <= other.features[j]);
            boolean its = i == features.length || (j < other.features.length && other.features[j] <= features[i]);
            merged[count] = mine ? features[i] : other.features[j];
            sums[count++] = (mine ? weights[i++] : 0) + (its ? other.weights[j++] : 0);
        }
        return new WordVector(Arrays.copyOf(merged, count), Arrays.copyOf(sums, count));
    }

    /** Only the {@code most} heaviest features. */
    WordVector heaviest(int most) {
        if (features.length <= most) {
            return this;
        }
        int[] kept = heaviestIndices(most);
        int[] keptFeatures = new int[most];
        float[] keptWeights = new float[most];
        for (int i = 0; i < most; i++) {
            keptFeatures[i] = features[kept[i]];
            keptWeights[i] = weights[kept[i]];
        }
        return new WordVector(keptFeatures, keptWeights);
    }

    /** Where the {@code most} heaviest features stand, in ascending order; of equals the first ones. */
    int[] heaviestIndices(int most) {
        int size = Math.min(most, features.length);
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = size == 0 ? 0 : sorted[sorted.length - size];
        int atLeast = 0;
        for (float weight : weights) {
            atLeast += weight > least ? 1 : 0;
        }
        int equals = size - atLeast;
        int[] kept = new int[size];
        int count = 0;
        for (int i = 0; i < features.length && count < size; i++) {
            if (weights[i] > least || (weights[i] == least && equals-- > 0)) {
                kept[count++] = i;
            }
        }
        return kept;
    }

    /** Scaled to length 1; a vector without weight stays as it is. */
    WordVector normalised() {
        if (squares == 0) {
            return this;
        }
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] / Math.sqrt(squares));
        }
        return new WordVector(features, scaled);
    }
}
