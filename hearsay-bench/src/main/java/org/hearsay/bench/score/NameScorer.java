package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The spellings of a story's names that the truth says are one: each pair of spellings of one name counts. Precision is of those
 * predicted pairs whose both spellings the truth has.
 */
final class NameScorer {
    private final Set<Set<String>> gold;
    private final Set<Set<String>> predicted;

    NameScorer(StoryTruth truth, JsonNode brief) {
        gold = pairs(StoryTruth.list(truth.gold().path("names")));
        Set<String> known = new LinkedHashSet<>();
        gold.forEach(known::addAll);
        predicted = pairs(StoryTruth.each(brief, "names"));
        predicted.removeIf(pair -> !known.containsAll(pair));
    }

    private static Set<Set<String>> pairs(List<JsonNode> names) {
        Set<Set<String>> pairs = new LinkedHashSet<>();
        for (JsonNode name : names) {
            List<String> variants = new ArrayList<>(StoryTruth.strings(name.path("variants")));
            for (int i = 0; i < variants.size(); i++) {
                for (int j = i + 1; j < variants.size(); j++) {
                    pairs.add(Set.of(variants.get(i), variants.get(j)));
                }
            }
        }
        return pairs;
    }

    Prf score() {
        return Prf.of(gold, predicted);
    }

    List<String> missed() {
        return only(gold, predicted);
    }

    List<String> wrong() {
        return only(predicted, gold);
    }

    private static List<String> only(Set<Set<String>> some, Set<Set<String>> others) {
        return some.stream()
                .filter(pair -> !others.contains(pair))
                .map(pair -> String.join(" / ", pair.stream().sorted().toList()))
                .toList();
    }
}
