package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.data.LabelledPairs;
import org.hearsay.bench.score.Independence;
import org.hearsay.bench.score.Prf;

/**
 * Reuse among real reports, much of them an agency's, and how many of a sample are independent.
 *
 * @param reports {@code reports.jsonl} of the Helsinki summit
 */
public record SummitTask(Path reports) implements Task {
    private static final Set<String> DERIVED = Set.of("copy", "rewrite", "partial");
    private static final List<String> LABELS = List.of("derived", "quote", "boilerplate", "none");

    /** What the program says of the labelled pairs. */
    private record Score(Prf derived, Map<String, Map<String, Integer>> confusion, int independent, int labelled) {
        double error() {
            return Math.abs(independent - labelled) / (double) labelled;
        }
    }

    @Override
    public Evaluation run(Program program) throws IOException {
        var articles = program.read(reports);
        List<JsonNode> records = program.reuse(articles);
        Score score = score(records);
        return new Evaluation(
                "Reports of one event that are independent",
                "Helsinki summit, labelled by us",
                articles.reports().size() + " reports; 200 pairs, "
                        + LabelledPairs.reports().size() + " reports counted",
                "summit " + reports,
                List.of(
                        Figure.share(
                                "summit.derived",
                                "text is derived, F1",
                                score.derived().f1()),
                        Figure.share("summit.error", "independent reports, error of the count", score.error()),
                        Figure.count("summit.independent", "independent reports counted", score.independent()),
                        Figure.count("summit.labelled", "independent reports by the labels", score.labelled())),
                List.of(
                        new Table(Table.header("", Table.PRF), List.of(Table.row("derived", score.derived()))),
                        confusion(score.confusion())),
                List.of("Labels were given before the output was looked at, by one person, from the shared passages."),
                List.of(),
                score,
                records);
    }

    private static Score score(List<JsonNode> records) {
        Map<Set<String>, String> said = new HashMap<>();
        Independence counted = new Independence(LabelledPairs.reports());
        for (JsonNode record : records) {
            String a = record.path("a").asText();
            String b = record.path("b").asText();
            String verdict = record.path("verdict").asText();
            said.put(Set.of(a, b), DERIVED.contains(verdict) ? "derived" : verdict);
            if (DERIVED.contains(verdict)) {
                counted.join(a, b);
            }
        }
        Independence labelled = new Independence(LabelledPairs.reports());
        Map<String, Map<String, Integer>> confusion = new TreeMap<>();
        int right = 0;
        int gold = 0;
        int predicted = 0;
        for (LabelledPairs.Labelled pair : LabelledPairs.pairs()) {
            String verdict = said.getOrDefault(Set.of(pair.a(), pair.b()), "none");
            confusion.computeIfAbsent(pair.label(), label -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
            gold += pair.isDerived() ? 1 : 0;
            predicted += verdict.equals("derived") ? 1 : 0;
            right += pair.isDerived() && verdict.equals("derived") ? 1 : 0;
            if (pair.isDerived()) {
                labelled.join(pair.a(), pair.b());
            }
        }
        return new Score(Prf.of((long) right, predicted, gold), confusion, counted.count(), labelled.count());
    }

    private static Table confusion(Map<String, Map<String, Integer>> cells) {
        return new Table(
                Table.header("label \\ said", LABELS),
                LABELS.stream()
                        .map(label -> Table.header(
                                label,
                                LABELS.stream()
                                        .map(said -> String.valueOf(cells.getOrDefault(label, Map.of())
                                                .getOrDefault(said, 0)))
                                        .toList()))
                        .toList());
    }
}
