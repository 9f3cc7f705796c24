package org.hearsay.bench.score;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** B-cubed where an item may belong to several groups (Amig&oacute; and others 2009), as {@code tools/score_brief.py} has it. */
final class ExtendedBCubed {
    private ExtendedBCubed() {}

    /** Both give an item's groups. */
    static <T> Prf of(Map<T, Set<String>> gold, Map<T, Set<String>> predicted) {
        return Prf.ofRates(mean(predicted, gold), mean(gold, predicted));
    }

    /** How well the items that share a group in {@code mine} share as many in {@code other}, averaged. */
    private static <T> double mean(Map<T, Set<String>> mine, Map<T, Set<String>> other) {
        Map<String, Set<T>> members = new LinkedHashMap<>();
        mine.forEach((item, groups) -> groups.forEach(group ->
                members.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(item)));
        double sum = 0;
        int count = 0;
        for (Map.Entry<T, Set<String>> entry : mine.entrySet()) {
            Set<T> near = new LinkedHashSet<>();
            entry.getValue().forEach(group -> near.addAll(members.getOrDefault(group, Set.of())));
            if (near.isEmpty()) {
                continue;
            }
            double parts = 0;
            for (T neighbour : near) {
                int both = common(entry.getValue(), mine.getOrDefault(neighbour, Set.of()));
                int otherBoth =
                        common(other.getOrDefault(entry.getKey(), Set.of()), other.getOrDefault(neighbour, Set.of()));
                parts += (double) Math.min(both, otherBoth) / both;
            }
            sum += parts / near.size();
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
