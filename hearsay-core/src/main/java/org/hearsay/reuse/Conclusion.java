package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.reuse.Reuse.Direction;
import org.hearsay.reuse.Reuse.Verdict;

/**
 * What all pairs together say of each: that both reports took the text from a third one of the collection, that a passage is an
 * outlet's furniture. It depends on which pairs there are, not on the order in which they were found.
 */
final class Conclusion {
    /** How often it is right that both took a text from a report that is there, on copies made by script, roughly. */
    private static final double BY_THIRD = 0.95;

    private final Set<Long> furniture;
    /** For each report that derives from others, these in ascending order, each followed by the characters that they share. */
    private final Map<Integer, int[]> sources = new HashMap<>();

    private final IntFunction<String> ids;

    /**
     * @param ids the id of a report by its number
     */
    Conclusion(List<Found> pairs, IntFunction<String> ids) {
        this.furniture = OutletFurniture.learn(pairs);
        this.ids = ids;
        for (Found pair : pairs) {
            if (pair.verdict().isDerived() && !OutletFurniture.isAll(pair, furniture)) {
                if (pair.direction() == Direction.A_FROM_B) {
                    addSource(pair.a(), pair.b(), pair.characters());
                } else if (pair.direction() == Direction.B_FROM_A) {
                    addSource(pair.b(), pair.a(), pair.characters());
                }
            }
        }
    }

    private void addSource(int report, int source, int characters) {
        sources.merge(report, new int[] {source, characters}, (old, one) -> {
            int[] more = Arrays.copyOf(old, old.length + 2);
            more[old.length] = one[0];
            more[old.length + 1] = one[1];
            return more;
        });
    }

    /** The pair in the light of all. */
    Reuse of(Found pair, Reuse reuse) {
        if (OutletFurniture.isAll(pair, furniture) && reuse.verdict() != Verdict.BOILERPLATE) {
            return new Reuse(
                    reuse.a(),
                    reuse.b(),
                    Verdict.BOILERPLATE,
                    reuse.shared(),
                    Direction.UNKNOWN,
                    0,
                    List.of("other reports of the same outlet that have nothing else in common carry it too"),
                    reuse.passages());
        }
        int third = pair.verdict().isDerived() ? commonSource(pair) : -1;
        if (third < 0) {
            return reuse;
        }
        List<String> reasons = new ArrayList<>(reuse.reasons());
        reasons.set(reasons.size() - 1, "both took it from " + ids.apply(third));
        return new Reuse(
                reuse.a(),
                reuse.b(),
                reuse.verdict(),
                reuse.shared(),
                Direction.COMMON,
                BY_THIRD,
                reasons,
                reuse.passages());
    }

    /** The first report of the input that both derive from and that shares at least as much with each; -1 for none. */
    private int commonSource(Found pair) {
        int[] none = {};
        int[] ofA = sources.getOrDefault(pair.a(), none);
        int[] ofB = sources.getOrDefault(pair.b(), none);
        int first = -1;
        for (int i = 0; i < ofA.length; i += 2) {
            for (int j = 0; j < ofB.length; j += 2) {
                boolean both = ofA[i] == ofB[j] && Math.min(ofA[i + 1], ofB[j + 1]) >= pair.characters();
                first = both && (first < 0 || ofA[i] < first) ? ofA[i] : first;
            }
        }
        return first;
    }
}
