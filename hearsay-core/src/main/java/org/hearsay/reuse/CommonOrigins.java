package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.reuse.Reuse.Direction;

/** Pairs whose text both reports took from a third one of the collection. */
final class CommonOrigins {
    private CommonOrigins() {}

    /** The pairs in their order; where both reports derive from a third that shares at least as much with each: common. */
    static List<Reuse> mark(List<Reuse> pairs) {
        Map<String, Map<String, Integer>> sources = new LinkedHashMap<>();
        for (Reuse pair : pairs) {
            if (pair.verdict().isDerived() && pair.direction() == Direction.A_FROM_B) {
                sources.computeIfAbsent(pair.a(), id -> new LinkedHashMap<>()).put(pair.b(), characters(pair));
            } else if (pair.verdict().isDerived() && pair.direction() == Direction.B_FROM_A) {
                sources.computeIfAbsent(pair.b(), id -> new LinkedHashMap<>()).put(pair.a(), characters(pair));
            }
        }
        return pairs.stream().map(pair -> marked(pair, sources)).toList();
    }

    private static int characters(Reuse pair) {
        return pair.passages().stream()
                .mapToInt(passage -> (int) (passage.similarity() * passage.a().length()))
                .sum();
    }

    private static Reuse marked(Reuse pair, Map<String, Map<String, Integer>> sources) {
        if (!pair.verdict().isDerived()) {
            return pair;
        }
        Map<String, Integer> ofA = sources.getOrDefault(pair.a(), Map.of());
        Map<String, Integer> ofB = sources.getOrDefault(pair.b(), Map.of());
        int shared = characters(pair);
        Set<String> common = new LinkedHashSet<>(ofA.keySet());
        common.removeIf(third -> ofA.getOrDefault(third, 0) < shared || ofB.getOrDefault(third, 0) < shared);
        if (common.isEmpty()) {
            return pair;
        }
        List<String> reasons = new ArrayList<>(pair.reasons());
        reasons.set(reasons.size() - 1, "both took it from " + common.iterator().next());
        return new Reuse(pair.a(), pair.b(), pair.verdict(), pair.shared(), Direction.COMMON, reasons, pair.passages());
    }
}
