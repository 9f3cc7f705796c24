package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the passages of a story are: the cosine of their words, weighted by part of speech and by rarity in the story, and
 * how near their meanings are where vectors tell; less where somebody else does it or one is only planned, and 0 for two that tell
 * of events apart ("killed", "injured").
 *
 * <p>Pairs are found through the words that they share and through their vectors. In a large story only the rarer words lead from
 * one passage to another, only the first passages have vectors, and only the most alike pairs are kept, so that work and memory
 * stay bounded.
 */
final class Likeness {
    /** Two passages share so many words that mean something, or are not compared. */
    private static final int FEWEST_SHARED = 2;
    /** Pairs less alike than this count as not alike at all. */
    private static final double LEAST = 0.05;
    /** Bounds the work: so many passages are met through words, all in all. */
    private static final int MOST_MET = 40_000_000;
    /** A word of no more passages than this leads from one to another, however large the story. */
    private static final int FEWEST_COMPARED = 20;
    /** Bounds the memory: so many pairs are kept, but at least so many for each passage. */
    private static final int MOST_PAIRS = 2_000_000;

    private static final int FEWEST_KEPT = 10;

    /** How much of a word's weight its rarity decides. */
    private static final double RARITY = 0.5;

    /** What is left of the likeness of two passages that have no verb or event in common. */
    private static final double OTHER_ACT = 0.75;

    private static final double OTHER_RELATION = 0.4;
    /** What is left where one tells of what is to come or meant and the other of what was done. */
    private static final double OTHER_PROSPECT = 0.6;
    /** What is left of two passages that one report says in its own voice: a report rarely says a thing twice. */
    private static final double OWN_VOICE = 0.5;
    /** What is left where each names somebody else who does it. */
    private static final double OTHER_AGENT = 0.3;

    private final Meanings meanings;
    private final int size;
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();
    private final List<Map<String, Double>> weights = new ArrayList<>();
    private final List<Map<Integer, Double>> alike = new ArrayList<>();
    private final List<Traits> traits;

    /** What is asked of a passage for each other one, and is told once. */
    private record Traits(boolean counts, boolean countsPart, boolean relates) {
        static Traits of(Passage passage) {
            return new Traits(
                    passage.counts(),
                    passage.countsPart(),
                    passage.events().stream().anyMatch(Concepts.STANDARD::isRelation));
        }
    }

    Likeness(List<Passage> passages, Meanings meanings, int mostCompared) {
        this.meanings = meanings;
        this.size = passages.size();
        this.traits = passages.stream().map(Traits::of).toList();
        int terms = 0;
        for (int i = 0; i < size; i++) {
            alike.add(new HashMap<>());
            for (String term : passages.get(i).terms().keySet()) {
                places.computeIfAbsent(term, word -> new ArrayList<>()).add(i);
                terms++;
            }
        }
        for (Passage passage : passages) {
            weights.add(weights(passage.terms()));
        }
        int compared = Math.min(mostCompared, Math.max(FEWEST_COMPARED, MOST_MET / Math.max(1, terms)));
        int kept = Math.max(FEWEST_KEPT, MOST_PAIRS / Math.max(1, size));
        for (int i = 0; i < size; i++) {
            compare(i, passages, compared, kept);
        }
    }

    /** The words' weights by part of speech and rarity, as a vector of length 1. */
    Map<String, Double> weights(Map<String, Double> terms) {
        Map<String, Double> weighted = new LinkedHashMap<>();
        double square = 0;
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            int holders =
                    Math.max(1, places.getOrDefault(term.getKey(), List.of()).size());
            double rarity = Math.log(1 + (double) size / holders) / Math.log(1 + (double) size);
            double weight = term.getValue() * (1 - RARITY + RARITY * rarity);
            weighted.put(term.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        weighted.replaceAll((term, weight) -> length == 0 ? 0 : weight / length);
        return weighted;
    }

    /** Keeps the passages that are most like this one, of equals the earlier ones. */
    private void compare(int i, List<Passage> passages, int compared, int kept) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String term : passages.get(i).terms().keySet()) {
            List<Integer> others = places.getOrDefault(term, List.of());
            if (others.size() <= compared) {
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        for (int other = 0; i < meanings.size() && other < meanings.size(); other++) {
            if (other != i && meanings.nearness(i, other) >= LEAST) {
                shared.merge(other, 0, Integer::sum);
            }
        }
        shared.remove(i);
        Map<Integer, Double> found = new HashMap<>();
        shared.forEach((other, count) -> {
            double alike = alike(i, other, passages, count >= FEWEST_SHARED);
            if (alike >= LEAST) {
                found.put(other, alike);
            }
        });
        found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(kept)
                .forEach(pair -> {
                    alike.get(i).put(pair.getKey(), pair.getValue());
                    alike.get(pair.getKey()).put(i, pair.getValue());
                });
    }

    private double alike(int i, int other, List<Passage> passages, boolean shareWords) {
        Passage a = passages.get(i);
        Passage b = passages.get(other);
        if (Concepts.STANDARD.areApart(a.events(), b.events())) {
            return 0;
        }
        Traits ofA = traits.get(i);
        Traits ofB = traits.get(other);
        boolean sameCount = ofA.counts()
                && ofB.counts()
                && a.terms().keySet().stream()
                        .anyMatch(term -> term.startsWith("=") && b.terms().containsKey(term));
        double words = shareWords ? cosine(weights.get(i), weights.get(other)) : 0;
        boolean sameAct =
                sameCount || a.acts().isEmpty() || b.acts().isEmpty() || !Collections.disjoint(a.acts(), b.acts());
        return (words * (sameAct ? 1 : OTHER_ACT) + meanings.nearness(i, other))
                * (areOfOneSort(ofA, ofB, sameCount) ? sameThing(a, b) : OTHER_RELATION);
    }

    /** Whether both or none tell how things hang together, and both or none count people. */
    private static boolean areOfOneSort(Traits a, Traits b, boolean sameCount) {
        return a.relates() == b.relates()
                && (sameCount || (a.counts() == b.counts() && (!a.counts() || a.countsPart() == b.countsPart())));
    }

    /** Less than 1 for passages that have the same persons and things, by somebody else or yet to come. */
    private static double sameThing(Passage a, Passage b) {
        if (haveOtherAgents(a, b)) {
            return OTHER_AGENT;
        }
        if (a.statement() == null && b.statement() == null && a.report().equals(b.report())) {
            return OWN_VOICE;
        }
        return a.prospective() == b.prospective() ? 1 : OTHER_PROSPECT;
    }

    /** "Jones bought it", "Smith bought it": each names who did it, and the other does not know that name. */
    private static boolean haveOtherAgents(Passage a, Passage b) {
        return !a.agents().isEmpty()
                && !b.agents().isEmpty()
                && Collections.disjoint(a.agents(), b.terms().keySet())
                && Collections.disjoint(b.agents(), a.terms().keySet());
    }

    /** Summed in the order of the shorter one's words, so that the last bit is the same on every run. */
    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> shorter = a.size() <= b.size() ? a : b;
        Map<String, Double> longer = a.size() <= b.size() ? b : a;
        double sum = 0;
        for (Map.Entry<String, Double> term : shorter.entrySet()) {
            sum += term.getValue() * longer.getOrDefault(term.getKey(), 0.0);
        }
        return sum;
    }

    /** How alike two passages are, 0 to 1. */
    double of(int a, int b) {
        return alike.get(a).getOrDefault(b, 0.0);
    }

    /** The passages that are alike to {@code passage} at all, with how much. */
    Map<Integer, Double> neighbours(int passage) {
        return alike.get(passage);
    }
}
