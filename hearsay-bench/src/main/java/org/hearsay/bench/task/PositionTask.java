package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.bench.data.LabelledPositions;
import org.hearsay.bench.data.LabelledPositions.Labelled;
import org.hearsay.bench.data.Polnear;
import org.hearsay.bench.score.Attribution;
import org.hearsay.bench.score.Matching;
import org.hearsay.bench.score.PositionScore;
import org.hearsay.bench.score.Spans;
import org.hearsay.language.ReadReport;
import org.hearsay.statement.GivenPosition;
import org.hearsay.text.Span;

/**
 * Positions of labelled statements of PolNeAR's train part: read with the annotated cue and content given, and end to end.
 *
 * @param folder PolNeAR's train part, with {@code text} and {@code attributions}
 */
public record PositionTask(Path folder, LabelledPositions.Half half) implements Task {
    private static final double LEAST_OVERLAP = 0.5;

    @Override
    public Evaluation run(Program program) throws IOException {
        List<Labelled> labelled = LabelledPositions.of(half);
        Set<String> reports = labelled.stream().map(Labelled::report).collect(Collectors.toSet());
        Articles articles = program.read(folder.resolve("text"));
        Articles chosen = new Articles(
                articles.reports().stream()
                        .filter(report -> reports.contains(report.id()))
                        .toList(),
                articles.problems());
        List<String> labels = labelled.stream().map(Labelled::position).toList();
        List<JsonNode> records = program.statements(chosen);
        Map<String, PositionScore> scores = new LinkedHashMap<>();
        scores.put("given", PositionScore.of(labels, given(labelled, program.readReports(chosen))));
        scores.put("found", PositionScore.of(labels, found(labelled, reports, records)));
        return evaluation(scores, records);
    }

    /** What is read where cue and content are given. */
    private static List<String> given(List<Labelled> labelled, List<ReadReport> reports) {
        Map<String, ReadReport> byId = reports.stream()
                .collect(Collectors.toMap(read -> read.report().id(), Function.identity(), (first, second) -> first));
        List<String> positions = new ArrayList<>();
        for (Labelled one : labelled) {
            ReadReport read = byId.get(one.report());
            positions.add(
                    read == null
                            ? PositionScore.MISSED
                            : GivenPosition.of(read, units(read, one.cue()), units(read, one.content()))
                                    .name()
                                    .toLowerCase(Locale.ROOT));
        }
        return positions;
    }

    private static List<Span> units(ReadReport read, Spans points) {
        String text = read.report().text();
        return points.ranges().stream()
                .map(range ->
                        new Span(text.offsetByCodePoints(0, range.begin()), text.offsetByCodePoints(0, range.end())))
                .toList();
    }

    /** What the program says of the statement that it matches. */
    private List<String> found(List<Labelled> labelled, Set<String> reports, List<JsonNode> records)
            throws IOException {
        Map<String, List<JsonNode>> byReport = Program.byReport(records);
        Map<String, Map<Attribution, String>> said = new LinkedHashMap<>();
        for (Polnear.Annotated annotated : Polnear.read(folder)) {
            if (reports.contains(annotated.id())) {
                said.put(
                        annotated.id(),
                        said(annotated.gold().get(0), byReport.getOrDefault(annotated.id(), List.of())));
            }
        }
        return labelled.stream()
                .map(one -> said.getOrDefault(one.report(), Map.of()).entrySet().stream()
                        .filter(entry -> entry.getKey().content().equals(one.content())
                                && entry.getKey().cue().equals(one.cue()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(PositionScore.MISSED))
                .toList();
    }

    private static Map<Attribution, String> said(List<Attribution> gold, List<JsonNode> records) {
        List<Attribution> predicted = records.stream().map(Attribution::of).toList();
        Map<Attribution, String> said = new LinkedHashMap<>();
        Matching.greedy(
                        gold.size(),
                        predicted.size(),
                        LEAST_OVERLAP,
                        (g, p) -> gold.get(g).content().overlap(predicted.get(p).content()))
                .pairs()
                .forEach(pair -> said.put(
                        gold.get(pair.gold()),
                        records.get(pair.predicted()).path("position").asText()));
        return said;
    }

    private Evaluation evaluation(Map<String, PositionScore> scores, List<JsonNode> records) {
        String name = half.name().toLowerCase(Locale.ROOT);
        PositionScore given = scores.getOrDefault("given", PositionScore.of(List.of(), List.of()));
        PositionScore found = scores.getOrDefault("found", given);
        String id = "positions." + name + ".";
        return new Evaluation(
                "Positions: what a source does with its words",
                "PolNeAR train, labelled by us",
                name + " half, " + given.statements() + " statements",
                "positions " + folder + " --half " + name,
                List.of(
                        Figure.share(id + "given-macro-f1", "attribution given, macro-F1", given.macroF1()),
                        Figure.share(id + "given-accuracy", "attribution given, right", given.accuracy()),
                        Figure.share(id + "found-macro-f1", "end to end, macro-F1", found.macroF1()),
                        Figure.share(id + "found-accuracy", "end to end, right, of found", found.accuracy())),
                List.of(
                        positions("attribution given", given),
                        confusion("attribution given: labelled \\ said", given),
                        positions("end to end", found),
                        confusion("end to end: labelled \\ said", found)),
                List.of(
                        "Half of the statements are drawn for rare positions (`hearsay-bench/positions/README.md`): shares of positions"
                                + " are not those of news. End to end a statement that is not found counts against its position."),
                List.of(),
                scores,
                records);
    }

    private static Table positions(String title, PositionScore score) {
        return new Table(
                Table.header(title, Table.PRF),
                score.positions().entrySet().stream()
                        .map(position -> Table.row(position.getKey(), position.getValue()))
                        .toList());
    }

    private static Table confusion(String title, PositionScore score) {
        List<String> columns = Stream.concat(PositionScore.POSITIONS.stream(), Stream.of(PositionScore.MISSED))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        score.confusion().forEach((position, said) -> {
            List<String> row = new ArrayList<>(List.of(position));
            columns.forEach(
                    column -> row.add(Table.count(said.getOrDefault(column, 0).doubleValue())));
            rows.add(row);
        });
        return new Table(Table.header(title, columns), rows);
    }
}
