package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Second pass over clusters: a passage of a small one goes to a much larger one that has nearly all of its words, one of those
 * that tell the larger one from the rest of the story among them. Likeness misses such passages where they are short ("the Times
 * first reported the bounties") or add a word that nobody else has.
 */
final class Absorption {
    /** A cluster takes passages from others if so many reports are in it. */
    private static final int FEWEST_REPORTS = 3;
    /** It takes them from clusters of at most this share of its reports. */
    private static final double SMALLER = 0.6;
    /** It takes those of whose words it has this share. */
    private static final double COVERED = 0.6;
    /** A passage has at least one of so many words that tell the cluster from the rest. */
    private static final int TELLING = 3;

    /** A passage that says less ("we'll respond") may be about anything. */
    private static final int FEWEST_WORDS = 3;

    private record Taker(
            int cluster, int reports, Map<String, Double> profile, Set<String> telling, Set<String> acts) {}

    private final List<Passage> passages;
    private final Likeness likeness;

    private Absorption(List<Passage> passages, Likeness likeness) {
        this.passages = passages;
        this.likeness = likeness;
    }

    /** The clusters after it, without those that were emptied. */
    static List<List<Integer>> of(List<List<Integer>> clusters, List<Passage> passages, Likeness likeness) {
        return new Absorption(passages, likeness).absorbed(clusters);
    }

    private List<List<Integer>> absorbed(List<List<Integer>> clusters) {
        List<Taker> takers = takers(clusters);
        List<List<Integer>> after = new ArrayList<>();
        clusters.forEach(cluster -> after.add(new ArrayList<>()));
        for (int i = 0; i < clusters.size(); i++) {
            int reports = reports(clusters.get(i));
            for (int passage : clusters.get(i)) {
                after.get(taker(passage, i, reports, takers)).add(passage);
            }
        }
        return after.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
    }

    private int reports(List<Integer> cluster) {
        return (int) cluster.stream()
                .map(passage -> passages.get(passage).report())
                .distinct()
                .count();
    }

    private List<Taker> takers(List<List<Integer>> clusters) {
        List<Taker> takers = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            int reports = reports(clusters.get(i));
            if (reports >= FEWEST_REPORTS) {
                takers.add(taker(i, clusters.get(i), reports));
            }
        }
        return takers;
    }

    private Taker taker(int index, List<Integer> cluster, int reports) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> profile = new HashMap<>();
        Map<String, Integer> acts = new HashMap<>();
        for (int passage : cluster) {
            likeness.weights(passages.get(passage).terms())
                    .forEach((term, weight) -> sums.merge(term, weight, Double::sum));
            passages.get(passage).terms().keySet().forEach(term -> profile.merge(term, 1.0, Double::sum));
            passages.get(passage).acts().forEach(act -> acts.merge(act, 1, Integer::sum));
        }
        profile.replaceAll((term, count) -> Math.min(1, 2 * count / cluster.size()));
        Set<String> telling = sums.entrySet().stream()
                .filter(term -> isWord(term.getKey())
                        && !Concepts.STANDARD.isPlace(term.getKey())
                        && !Concepts.STANDARD.isRelation(term.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TELLING)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Taker(index, reports, profile, telling, acts.keySet());
    }

    /** Numbers, dates and quotations are what may differ between mentions. */
    private static boolean isWord(String term) {
        return Character.isLetter(term.codePointAt(0));
    }

    private int taker(int index, int own, int reports, List<Taker> takers) {
        Passage passage = passages.get(index);
        if (passage.terms().keySet().stream().filter(Absorption::isWord).count() < FEWEST_WORDS) {
            return own;
        }
        int best = own;
        double most = COVERED;
        for (Taker taker : takers) {
            boolean smaller = taker.cluster() != own && reports <= SMALLER * taker.reports();
            double covered = smaller ? covered(passage, taker) : 0;
            if (covered > most) {
                most = covered;
                best = taker.cluster();
            }
        }
        return best;
    }

    private static double covered(Passage passage, Taker taker) {
        double covered = 0;
        double all = 0;
        boolean tells = false;
        for (Map.Entry<String, Double> term : passage.terms().entrySet()) {
            if (isWord(term.getKey())) {
                covered += term.getValue() * taker.profile().getOrDefault(term.getKey(), 0.0);
                all += term.getValue();
                tells |= taker.telling().contains(term.getKey());
            }
        }
        Set<String> acts = new HashSet<>(passage.acts());
        acts.retainAll(taker.acts());
        boolean relates = passage.events().stream()
                .anyMatch(event ->
                        Concepts.STANDARD.isRelation(event) && taker.profile().getOrDefault(event, 0.0) < 0.5);
        boolean sameAct = !relates && !passage.counts() && (passage.acts().isEmpty() || !acts.isEmpty());
        return tells && sameAct && !Concepts.STANDARD.areApart(passage.events(), taker.acts()) ? covered / all : 0;
    }
}
