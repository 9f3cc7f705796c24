package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the confidence of statements can be relied on: a statement is right if its content overlaps an annotated one by half and
 * their sources meet, or neither has one. It asks nothing of how statements were found.
 *
 * @param bins tenths of confidence from 0 to 1, those with no statement left out
 * @param error mean distance of confidence from the share that is right, over the bins by how many statements are in them (the
 *     expected calibration error); null without statements
 */
public record Calibration(List<Bin> bins, @Nullable Double error) {
    private static final int BINS = 10;
    private static final double LEAST_OVERLAP = 0.5;

    /** Statements of a confidence from {@code from} to a tenth more. */
    public record Bin(double from, int statements, double confidence, double right) {}

    /** Takes statements in, report by report. Not safe for use by several threads. */
    public static final class Counter {
        private final int[] statements = new int[BINS];
        private final double[] confidence = new double[BINS];
        private final int[] right = new int[BINS];

        /**
         * Takes the statements of one report in.
         *
         * @param records of {@code hearsay statements}, of the report that {@code gold} annotates
         */
        public void add(List<Attribution> gold, List<? extends JsonNode> records) {
            List<Attribution> said = records.stream().map(Attribution::of).toList();
            Map<Integer, Matching.Pair> matched = Matching.greedy(
                            gold.size(),
                            said.size(),
                            LEAST_OVERLAP,
                            (g, p) -> gold.get(g).content().overlap(said.get(p).content()))
                    .byPredicted();
            for (int i = 0; i < said.size(); i++) {
                Matching.Pair pair = matched.get(i);
                add(
                        records.get(i).path("confidence").asDouble(),
                        pair != null
                                && isMet(
                                        gold.get(pair.gold()).source(),
                                        said.get(i).source()));
            }
        }

        void add(double sure, boolean isRight) {
            int bin = Math.max(0, Math.min(BINS - 1, (int) (sure * BINS + 1e-9)));
            statements[bin]++;
            confidence[bin] += sure;
            right[bin] += isRight ? 1 : 0;
        }

        private static boolean isMet(Spans a, Spans b) {
            return a.meets(b) || (a.isEmpty() && b.isEmpty());
        }

        public Calibration calibration() {
            List<Bin> bins = new ArrayList<>();
            double distance = 0;
            int all = 0;
            for (int i = 0; i < BINS; i++) {
                if (statements[i] > 0) {
                    bins.add(new Bin(
                            (double) i / BINS,
                            statements[i],
                            confidence[i] / statements[i],
                            (double) right[i] / statements[i]));
                    distance += Math.abs(confidence[i] - right[i]);
                    all += statements[i];
                }
            }
            return new Calibration(bins, Prf.ratio(distance, all));
        }
    }
}
