package org.hearsay.bench.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Positions said against positions labelled.
 *
 * @param statements how many are labelled
 * @param found how many of them anything was said of
 * @param accuracy of those found
 * @param macroF1 mean F1 of the five positions; a statement that was not found counts against its position
 * @param positions each by itself
 * @param confusion of each labelled position how often each was said, {@link #MISSED} for none
 */
public record PositionScore(
        int statements,
        int found,
        @Nullable Double accuracy,
        @Nullable Double macroF1,
        Map<String, Prf> positions,
        Map<String, Map<String, Integer>> confusion) {
    public static final List<String> POSITIONS = List.of("asserts", "denies", "declines", "unknown", "asks");

    /** What stands for a statement that was not found. */
    public static final String MISSED = "missed";

    /** Both in the same order and of the same length. */
    public static PositionScore of(List<String> labelled, List<String> said) {
        if (labelled.size() != said.size()) {
            throw new IllegalArgumentException(labelled.size() + " labels, " + said.size() + " positions");
        }
        Tally tally = new Tally();
        Map<String, Map<String, Integer>> confusion = new LinkedHashMap<>();
        POSITIONS.forEach(position -> confusion.put(position, new LinkedHashMap<>()));
        for (int i = 0; i < labelled.size(); i++) {
            boolean right = labelled.get(i).equals(said.get(i));
            tally.add("labelled " + labelled.get(i), 1);
            tally.add("said " + said.get(i), 1);
            tally.add("right " + labelled.get(i), right);
            tally.add("right", right);
            confusion
                    .computeIfAbsent(labelled.get(i), position -> new LinkedHashMap<>())
                    .merge(said.get(i), 1, Integer::sum);
        }
        Map<String, Prf> positions = new LinkedHashMap<>();
        double sum = 0;
        for (String position : POSITIONS) {
            Prf prf = tally.prf("right " + position, "said " + position, "labelled " + position);
            positions.put(position, prf);
            sum += prf.f1() == null ? 0 : prf.f1();
        }
        double found = labelled.size() - tally.get("said " + MISSED);
        return new PositionScore(
                labelled.size(),
                (int) found,
                Prf.ratio(tally.get("right"), found),
                labelled.isEmpty() ? null : Prf.ratio(sum, POSITIONS.size()),
                positions,
                confusion);
    }
}
