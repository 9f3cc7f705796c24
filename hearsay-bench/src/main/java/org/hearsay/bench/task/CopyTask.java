package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.score.Prf;
import org.hearsay.bench.score.ReuseScore;
import org.hearsay.bench.score.ReuseScorer;

/**
 * Text reuse in reports of which it is known, such as {@code make_copies.py} makes.
 *
 * @param reports JSON Lines to read
 * @param gold JSON Lines of {@code a, b, verdict, kind, level, direction, dated}
 * @param data what they were made of
 */
public record CopyTask(Path reports, Path gold, String data) implements Task {

    @Override
    public Evaluation run(Program program) throws IOException {
        List<JsonNode> pairs = Json.readLines(gold);
        var articles = program.read(reports);
        List<JsonNode> records = program.reuse(articles);
        ReuseScore score = ReuseScorer.score(pairs, records);
        Prf baseline = ReuseScorer.score(pairs, new SharedRuns().find(articles.reports()))
                .reuse();
        Double accuracy = direction(score, "all").accuracy();
        return new Evaluation(
                "Copies: who took text from whom",
                data,
                articles.reports().size() + " reports, " + score.goldPairs() + " judged pairs",
                "copies COPIES.jsonl GOLD.jsonl",
                List.of(
                        Figure.share(
                                        "copies.reuse",
                                        "is text reuse, F1",
                                        score.reuse().f1())
                                .beside(
                                        "shared five-word runs " + Table.share(baseline.f1())
                                                + " (same run); passim 98.7, datasketch 71.5",
                                        "SharedRuns.java; PEERS.md §10 (ran, on 2,520 reports of its own)"),
                        Figure.share("copies.verdict", "verdict right", score.verdictAccuracy()),
                        Figure.share("copies.direction", "direction right, of found reuse", accuracy),
                        Figure.share(
                                "copies.direction-said",
                                "direction right, where one is said",
                                direction(score, "all").accuracyWhereSaid())),
                tables(score, baseline),
                List.of("The split between copy and rewrite at levels .10 and .25 is a convention of the generator."),
                List.of(),
                score,
                records);
    }

    private static ReuseScore.Direction direction(ReuseScore score, String name) {
        return score.direction().getOrDefault(name, new ReuseScore.Direction(0, null, null));
    }

    private static List<Table> tables(ReuseScore score, Prf baseline) {
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                Table.header("", Table.PRF),
                List.of(
                        Table.row("is text reuse", score.reuse()),
                        Table.row("the same by shared five-word runs, at 0.2 of the shorter", baseline))));
        tables.add(new Table(
                List.of("kind of pair", "pairs", "called reuse", "verdict right"),
                score.kinds().entrySet().stream()
                        .map(kind -> List.of(
                                kind.getKey(),
                                String.valueOf(kind.getValue().pairs()),
                                Table.share(kind.getValue().calledReuse()),
                                Table.share(kind.getValue().verdictRight())))
                        .toList()));
        tables.add(new Table(
                List.of("level of rewriting", "pairs", "found"),
                score.levels().entrySet().stream()
                        .map(level -> List.of(
                                level.getKey(),
                                String.valueOf(level.getValue().pairs()),
                                Table.share(level.getValue().recall())))
                        .toList()));
        tables.add(new Table(
                List.of("direction, of found reuse", "pairs", "right", "right, where said"),
                score.direction().entrySet().stream()
                        .map(one -> List.of(
                                one.getKey(),
                                String.valueOf(one.getValue().pairs()),
                                Table.share(one.getValue().accuracy()),
                                Table.share(one.getValue().accuracyWhereSaid())))
                        .toList()));
        tables.add(confusion(score.confusion()));
        return tables;
    }

    private static Table confusion(Map<String, Map<String, Integer>> cells) {
        List<List<String>> rows = new ArrayList<>();
        cells.forEach((gold, row) -> rows.add(Table.header(
                gold,
                row.entrySet().stream()
                        .map(cell -> gold.equals("none") && cell.getKey().equals("none")
                                ? "–"
                                : cell.getValue().toString())
                        .toList())));
        return new Table(Table.header("gold verdict \\ predicted", List.copyOf(cells.keySet())), rows);
    }
}
