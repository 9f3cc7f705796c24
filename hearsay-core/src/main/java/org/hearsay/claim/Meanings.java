package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vectors of a story's passages, and how near two of them are. */
final class Meanings {
    /** Bounds the work on a large story: only the first of so many passages have a vector. */
    private static final int MOST = 2_000;
    /** Two passages are as near by chance as the story's are on average and so many standard deviations more. */
    private static final double ABOVE_AVERAGE = 1.3;
    /** So many passages tell what is average. */
    private static final int SAMPLE = 300;

    private final List<float[]> vectors;
    private final double chance;

    private Meanings(List<float[]> vectors) {
        this.vectors = vectors;
        this.chance = chance(vectors.subList(0, Math.min(SAMPLE, vectors.size())));
    }

    /** The reports of a narrow story are near to each other whatever they say. */
    private static double chance(List<float[]> vectors) {
        double sum = 0;
        double squares = 0;
        int pairs = 0;
        for (int a = 0; a < vectors.size(); a++) {
            for (int b = 0; b < a; b++) {
                double near = product(vectors.get(a), vectors.get(b));
                sum += near;
                squares += near * near;
                pairs++;
            }
        }
        double mean = pairs == 0 ? 0 : sum / pairs;
        return mean + ABOVE_AVERAGE * Math.sqrt(pairs == 0 ? 0 : Math.max(0, squares / pairs - mean * mean));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Those of the passages; nothing is near to anything where {@code vectors} is null. */
    static Meanings of(List<Passage> passages, @Nullable SentenceVectors vectors) {
        List<float[]> found = new ArrayList<>();
        if (vectors != null) {
            passages.stream().limit(MOST).forEach(passage -> found.add(vectors.of(passage.text())));
        }
        return new Meanings(found);
    }

    /** How many passages have a vector: the first ones. */
    int size() {
        return vectors.size();
    }

    /** 0 for passages that have no more in common than any two of a story, up to 1. */
    double nearness(int a, int b) {
        if (a >= vectors.size() || b >= vectors.size()) {
            return 0;
        }
        return Math.max(0, product(vectors.get(a), vectors.get(b)) - chance);
    }
}
