package org.hearsay.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Gives clusters their ids, labels and dates: the largest first, of one size in the order of their first report. */
final class StoryNaming {
    private final IntUnaryOperator inputPlaces;
    private final IntFunction<Card> cards;

    /**
     * @param inputPlaces the place in the input of a report by its place in the clusters
     * @param cards of the reports by their place in the clusters
     */
    StoryNaming(IntUnaryOperator inputPlaces, IntFunction<Card> cards) {
        this.inputPlaces = inputPlaces;
        this.cards = cards;
    }

    /** A cluster with the places in the input of its first report. */
    private record Ordered(Cluster cluster, int first) {}

    /** The stories one by one, made when they are asked for. */
    Stream<Story> name(List<Cluster> clusters) {
        List<Ordered> ordered = clusters.stream()
                .map(cluster -> new Ordered(cluster, firstInput(cluster)))
                .sorted(Comparator.comparingInt(
                                (Ordered story) -> -story.cluster().size())
                        .thenComparing(Ordered::first))
                .toList();
        int[] number = {0};
        return ordered.stream().map(story -> story("s" + ++number[0], story.cluster()));
    }

    private int firstInput(Cluster cluster) {
        return cluster.members().toList().stream()
                .mapToInt(inputPlaces::applyAsInt)
                .min()
                .orElseThrow();
    }

    private Story story(String id, Cluster cluster) {
        List<String> reports = cluster.members().toList().stream()
                .sorted(Comparator.comparingInt(inputPlaces::applyAsInt))
                .map(place -> cards.apply(place).id())
                .toList();
        boolean dated = cluster.lastDay() != Long.MIN_VALUE;
        return new Story(
                id,
                cards.apply(cluster.label().report()).label(),
                reports,
                dated ? LocalDate.ofEpochDay(cluster.firstDay()).toString() : null,
                dated ? LocalDate.ofEpochDay(cluster.lastDay()).toString() : null);
    }
}
