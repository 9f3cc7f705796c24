package org.hearsay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.article.Report;
import org.hearsay.text.Span;

/** Gives clusters their ids, labels and dates. */
final class StoryNaming {
    private static final int LONGEST_LABEL = 100;

    private final List<Report> byId;
    private final List<WordVector> vectors;
    private final Map<String, Integer> inputOrder = new LinkedHashMap<>();

    StoryNaming(List<Report> input, List<Report> byId, List<WordVector> vectors) {
        this.byId = byId;
        this.vectors = vectors;
        for (int i = 0; i < input.size(); i++) {
            inputOrder.put(input.get(i).id(), i);
        }
    }

    /** A cluster with the places of its reports in the input. */
    private record Ordered(Cluster cluster, List<Integer> input) {}

    List<Story> name(List<Cluster> clusters) {
        List<Ordered> ordered = clusters.stream()
                .map(cluster -> new Ordered(
                        cluster,
                        cluster.members().stream().map(this::inInput).sorted().toList()))
                .sorted(Comparator.comparingInt(
                                (Ordered story) -> -story.input().size())
                        .thenComparing(story -> story.input().get(0)))
                .toList();
        List<Story> stories = new ArrayList<>();
        for (Ordered story : ordered) {
            stories.add(story("s" + (stories.size() + 1), story.cluster()));
        }
        return stories;
    }

    private int inInput(int place) {
        return Objects.requireNonNull(inputOrder.get(byId.get(place).id()));
    }

    private Story story(String id, Cluster cluster) {
        List<String> reports = cluster.members().stream()
                .sorted(Comparator.comparing(this::inInput))
                .map(place -> byId.get(place).id())
                .toList();
        boolean dated = cluster.lastDay() != Long.MIN_VALUE;
        return new Story(
                id,
                label(cluster),
                reports,
                dated ? LocalDate.ofEpochDay(cluster.firstDay()).toString() : null,
                dated ? LocalDate.ofEpochDay(cluster.lastDay()).toString() : null);
    }

    /** The title of the report that is most like all of them; where none has a title, the first words of that report. */
    private String label(Cluster cluster) {
        Comparator<Integer> mostLike = Comparator.<Integer>comparingDouble(
                        place -> vectors.get(place).dot(cluster.sum()))
                .reversed()
                .thenComparing(this::inInput);
        List<Integer> members = cluster.members().stream().sorted(mostLike).toList();
        return members.stream()
                .map(byId::get)
                .filter(report -> report.title() != null && !report.title().isBlank())
                .map(report -> shortened(Objects.requireNonNull(report.title())))
                .findFirst()
                .orElseGet(() -> firstWords(byId.get(members.get(0))));
    }

    private static String firstWords(Report report) {
        Span span = report.paragraphs().isEmpty()
                ? new Span(0, report.text().length())
                : report.paragraphs().get(0);
        String words = shortened(report.text().substring(span.begin(), Math.min(span.end(), span.begin() + 1_000)));
        return words.isEmpty() ? report.id() : words;
    }

    /** One line of no more than 100 characters, cut between words. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_LABEL) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_LABEL - 1);
        int end = space > LONGEST_LABEL / 2 ? space : LONGEST_LABEL - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
