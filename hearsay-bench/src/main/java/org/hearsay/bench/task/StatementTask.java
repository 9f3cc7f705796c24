package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.bench.data.Polnear;
import org.hearsay.bench.score.Calibration;
import org.hearsay.bench.score.StatementScore;
import org.hearsay.bench.score.StatementScorer;

/**
 * Statements of PolNeAR.
 *
 * @param folder with {@code text} and {@code attributions}
 */
public record StatementTask(Path folder) implements Task {
    private static final String CITRON = "Citron's evaluation on PARC3 (PEERS.md §10, seen); other data";
    private static final String CORENLP = "CoreNLP 4.5.10 run on PolNeAR dev (PEERS.md §10, ran)";

    @Override
    public Evaluation run(Program program) throws IOException {
        List<JsonNode> records = program.statements(program.read(folder.resolve("text")));
        Map<String, List<JsonNode>> byReport = Program.byReport(records);
        StatementScorer scorer = new StatementScorer();
        Calibration.Counter counter = new Calibration.Counter();
        Map<String, StatementScorer> outlets = new TreeMap<>();
        for (Polnear.Annotated report : Polnear.read(folder)) {
            List<JsonNode> said = byReport.getOrDefault(report.id(), List.of());
            scorer.add(report.text(), report.gold(), said);
            counter.add(report.gold().get(0), said);
            outlets.computeIfAbsent(outlet(report), name -> new StatementScorer())
                    .add(report.text(), report.gold(), said);
        }
        Calibration calibration = counter.calibration();
        StatementScore score = scorer.score();
        return new Evaluation(
                "Statements: who said what",
                "PolNeAR",
                folder.getFileName() + ", " + score.reports() + " reports",
                "polnear " + folder,
                figures(score, calibration),
                Stream.of(tables(score), List.of(outlets(outlets, score), reliability(calibration)))
                        .flatMap(List::stream)
                        .toList(),
                List.of(
                        "PolNeAR marks beliefs, intentions and findings as attributions too; “speech cues only” leaves them out.",
                        "Of several annotators the first by file name counts. Source and cue are judged on matched statements.",
                        "Confidence is right where the content overlaps by half and the sources meet; what turns a finder's sureness into it"
                                + " (certainty.tsv) was fitted on this very part, so that elsewhere it will be a little further off."),
                List.of(),
                score,
                records);
    }

    /** An id begins with its outlet: {@code breitbart_2016-01-02_…}. */
    private static String outlet(Polnear.Annotated report) {
        int end = report.id().indexOf('_');
        return end < 0 ? report.id() : report.id().substring(0, end);
    }

    private static Table outlets(Map<String, StatementScorer> outlets, StatementScore all) {
        Double mean = slice(all, "all").half().f1();
        List<List<String>> rows = new ArrayList<>();
        outlets.forEach((name, scorer) -> {
            StatementScore score = scorer.score();
            Double f1 = slice(score, "all").half().f1();
            rows.add(List.of(
                    name,
                    Table.count((double) score.reports()),
                    Table.share(f1),
                    Table.share(f1 == null || mean == null ? null : f1 - mean),
                    Table.share(slice(score, "speech").half().f1()),
                    Table.share(slice(score, "all").source().f1())));
        });
        return new Table(
                List.of(
                        "outlet",
                        "reports",
                        "content, overlap ≥ 0.5, F1",
                        "from all",
                        "speech cues only",
                        "source, any overlap, F1"),
                rows);
    }

    private static Table reliability(Calibration calibration) {
        return new Table(
                List.of("confidence", "statements", "mean confidence", "right"),
                calibration.bins().stream()
                        .map(bin -> List.of(
                                Table.number(bin.from()) + "–" + Table.number(bin.from() + 0.1),
                                Table.count((double) bin.statements()),
                                Table.share(bin.confidence()),
                                Table.share(bin.right())))
                        .toList());
    }

    private List<Figure> figures(StatementScore score, Calibration calibration) {
        StatementScore.Slice all = slice(score, "all");
        StatementScore.Slice speech = slice(score, "speech");
        String id = "polnear." + folder.getFileName() + ".";
        return List.of(
                Figure.share(
                                id + "content-half",
                                "content, overlap of half, F1",
                                all.half().f1())
                        .beside("Citron 83.3 (overlap)", CITRON),
                Figure.share(
                                id + "content-exact",
                                "content, exact, F1",
                                all.exact().f1())
                        .beside("Citron 59.3", CITRON),
                Figure.share(
                        id + "speech-content-half",
                        "content, speech cues only, overlap of half, F1",
                        speech.half().f1()),
                Figure.share(
                                id + "source",
                                "source, of matched, any overlap, F1",
                                all.source().f1())
                        .beside("Citron 85.3 (overlap, end to end)", CITRON),
                Figure.share(
                        id + "cue",
                        "cue, of matched, any overlap, F1",
                        all.cue().f1()),
                Figure.share(
                        id + "whole",
                        "content by half with source and cue, F1",
                        all.whole().f1()),
                Figure.share(
                                id + "characters-recall",
                                "attributed characters covered",
                                all.characters().r())
                        .beside("CoreNLP 39", CORENLP),
                Figure.share(
                        id + "characters-precision",
                        "predicted characters that are attributed",
                        all.characters().p()),
                Figure.share(
                                id + "speaker",
                                "speaker right, of found quotes with a named source",
                                all.speaker().accuracy())
                        .beside("CoreNLP 69.0", CORENLP),
                Figure.share(
                        id + "speaker-of-all",
                        "speaker right, of all quotes with a named source",
                        all.speaker().accuracyOfAll()),
                Figure.share(
                        id + "calibration-error", "expected calibration error of the confidence", calibration.error()));
    }

    private static StatementScore.Slice slice(StatementScore score, String name) {
        StatementScore.Slice slice = score.slices().get(name);
        if (slice == null) {
            throw new IllegalStateException("no slice " + name);
        }
        return slice;
    }

    private static List<Table> tables(StatementScore score) {
        List<Table> tables = new ArrayList<>();
        score.slices().forEach((name, slice) -> {
            String title = name.equals("speech") ? "speech cues only" : name;
            tables.add(new Table(
                    Table.header(title, Table.PRF),
                    List.of(
                            Table.row("content, overlap ≥ 0.5", slice.half()),
                            Table.row("content, overlap ≥ 0.8", slice.most()),
                            Table.row("content, exact", slice.exact()),
                            Table.row("content ≥ 0.5 with source and cue", slice.whole()),
                            Table.row("content, characters", slice.characters()),
                            Table.row("source, any overlap", slice.source()),
                            Table.row("source, overlap ≥ 0.5", slice.sourceHalf()),
                            Table.row("cue, any overlap", slice.cue()),
                            Table.row("cue, overlap ≥ 0.5", slice.cueHalf()))));
        });
        tables.add(new Table(
                List.of(
                        "speaker of quotes",
                        "quotes",
                        "found",
                        "right, of found",
                        "by name only",
                        "right, of all",
                        "mode right"),
                score.slices().entrySet().stream()
                        .map(entry -> speaker(entry.getKey(), entry.getValue()))
                        .toList()));
        return tables;
    }

    private static List<String> speaker(String name, StatementScore.Slice slice) {
        StatementScore.SpeakerScore speaker = slice.speaker();
        return List.of(
                name,
                Table.count(speaker.quotes()),
                Table.count(speaker.found()),
                Table.share(speaker.accuracy()),
                Table.share(speaker.accuracyNameOnly()),
                Table.share(speaker.accuracyOfAll()),
                Table.share(slice.modeAccuracy()));
    }
}
