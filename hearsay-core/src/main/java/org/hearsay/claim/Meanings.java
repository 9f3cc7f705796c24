package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vectors of a story's passages, and how near two of them are. */
final class Meanings {
    /** Bounds the work on a large story: only the first of so many passages have a vector. */
    private static final int MOST = 2_000;
    /** Two passages of one story that say different things are about as near as this. */
    private static final double CHANCE = 0.3;

    private final List<float[]> vectors;

    private Meanings(List<float[]> vectors) {
        this.vectors = vectors;
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
        float[] one = vectors.get(a);
        float[] other = vectors.get(b);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return Math.max(0, sum - CHANCE);
    }
}
