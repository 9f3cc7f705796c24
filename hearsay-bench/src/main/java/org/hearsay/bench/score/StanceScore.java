package org.hearsay.bench.score;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How headlines stand to claims.
 *
 * @param macroF1 mean F1 of the stances that the gold has
 */
public record StanceScore(
        int headlines, @Nullable Double accuracy, @Nullable Double macroF1, Map<String, Prf> stances) {

    /** Both in the same order and of the same length. */
    public static StanceScore of(List<String> gold, List<String> predicted) {
        if (gold.size() != predicted.size()) {
            throw new IllegalArgumentException(gold.size() + " headlines, " + predicted.size() + " predictions");
        }
        Tally tally = new Tally();
        for (int i = 0; i < gold.size(); i++) {
            boolean right = gold.get(i).equals(predicted.get(i));
            tally.add("gold " + gold.get(i), 1);
            tally.add("predicted " + predicted.get(i), 1);
            tally.add("right " + gold.get(i), right);
            tally.add("right", right);
        }
        Map<String, Prf> stances = new TreeMap<>();
        double sum = 0;
        for (String stance : new TreeSet<>(gold)) {
            Prf prf = tally.prf("right " + stance, "predicted " + stance, "gold " + stance);
            stances.put(stance, prf);
            sum += prf.f1() == null ? 0 : prf.f1();
        }
        return new StanceScore(
                gold.size(), Prf.ratio(tally.get("right"), gold.size()), Prf.ratio(sum, stances.size()), stances);
    }
}
