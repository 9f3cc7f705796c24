package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The vectors of a story's passages, and how near two of them are. */
final class Meanings {
    /** Bounds the work on a large story: only the first of so many passages have a vector. */
    private static final int MOST = 2_000;
    /** Two passages are as near by chance as the story's are on average and so many standard deviations more. */
    private static final double ABOVE_AVERAGE = 1.3;
    /** So many passages tell what is average. */
    private static final int SAMPLE = 300;

    /** So many products are summed side by side: a processor does that nearly as fast as one. */
    private static final int SIDE_BY_SIDE = 4;

    /** For each passage its product with each one before. */
    private final List<double[]> products = new ArrayList<>();

    private final double chance;

    private Meanings(List<float[]> vectors) {
        for (int passage = 0; passage < vectors.size(); passage++) {
            products.add(products(passage, vectors));
        }
        this.chance = chance(products.subList(0, Math.min(SAMPLE, products.size())));
    }

    /** The reports of a narrow story are near to each other whatever they say. */
    private static double chance(List<double[]> products) {
        double sum = 0;
        double squares = 0;
        int pairs = 0;
        for (double[] row : products) {
            for (double near : row) {
                sum += near;
                squares += near * near;
                pairs++;
            }
        }
        double mean = pairs == 0 ? 0 : sum / pairs;
        return mean + ABOVE_AVERAGE * Math.sqrt(pairs == 0 ? 0 : Math.max(0, squares / pairs - mean * mean));
    }

    private static double[] products(int passage, List<float[]> vectors) {
        double[] products = new double[passage];
        float[] one = vectors.get(passage);
        int next = 0;
        for (; next + SIDE_BY_SIDE <= passage; next += SIDE_BY_SIDE) {
            float[] first = vectors.get(next);
            float[] second = vectors.get(next + 1);
            float[] third = vectors.get(next + 2);
            float[] fourth = vectors.get(next + 3);
            double toFirst = 0;
            double toSecond = 0;
            double toThird = 0;
            double toFourth = 0;
            for (int i = 0; i < one.length; i++) {
                float value = one[i];
                toFirst += value * first[i];
                toSecond += value * second[i];
                toThird += value * third[i];
                toFourth += value * fourth[i];
            }
            products[next] = toFirst;
            products[next + 1] = toSecond;
            products[next + 2] = toThird;
            products[next + 3] = toFourth;
        }
        for (; next < passage; next++) {
            products[next] = product(one, vectors.get(next));
        }
        return products;
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
            passages.stream()
                    .limit(MOST)
                    .forEach(passage -> found.add(vectors.of(passage.text().replace(Excerpt.GAP, " "))));
        }
        return new Meanings(found);
    }

    /** How many passages have a vector: the first ones. */
    int size() {
        return products.size();
    }

    /** Of two different passages: 0 where they have no more in common than any two of a story, up to 1. */
    double nearness(int a, int b) {
        int later = Math.max(a, b);
        return later >= products.size() ? 0 : Math.max(0, products.get(later)[Math.min(a, b)] - chance);
    }
}
