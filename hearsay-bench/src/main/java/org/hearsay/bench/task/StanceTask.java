package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.data.Emergent;
import org.hearsay.bench.data.InputReport;
import org.hearsay.bench.score.StanceScore;

/**
 * How Emergent's headlines stand to a claim, by what the program reads in the headline alone: a denial in it is {@code against}, any
 * other statement {@code observing}, none is {@code for}. The claim itself is not looked at.
 *
 * @param folder with {@code train.csv}
 */
public record StanceTask(Path folder) implements Task {

    @Override
    public Evaluation run(Program program) throws IOException {
        List<Emergent.Headline> data = Emergent.read(folder.resolve("train.csv"));
        List<InputReport> reports = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            reports.add(InputReport.english("headline-" + i, data.get(i).headline()));
        }
        List<JsonNode> records = program.statements(program.read(reports));
        Map<String, List<JsonNode>> byReport = Program.byReport(records);
        List<String> gold = data.stream().map(Emergent.Headline::stance).toList();
        StanceScore score = StanceScore.of(
                gold,
                reports.stream()
                        .map(report -> stance(byReport.getOrDefault(report.id(), List.of())))
                        .toList());
        KeywordStance keywords = new KeywordStance();
        StanceScore baseline = StanceScore.of(
                gold, data.stream().map(one -> keywords.stance(one.headline())).toList());
        return evaluation(score, baseline, records);
    }

    private static String stance(List<JsonNode> statements) {
        if (statements.stream().anyMatch(one -> one.path("position").asText().equals("denies"))) {
            return "against";
        }
        return statements.isEmpty() ? "for" : "observing";
    }

    private Evaluation evaluation(StanceScore score, StanceScore baseline, List<JsonNode> records) {
        Map<String, StanceScore> both = new LinkedHashMap<>();
        both.put("statements", score);
        both.put("keywords", baseline);
        return new Evaluation(
                "A headline's stand to a claim",
                "Emergent",
                "train.csv, " + score.headlines() + " headlines",
                "emergent " + folder,
                List.of(
                        Figure.share("emergent.accuracy", "accuracy", score.accuracy())
                                .beside(
                                        "two keyword rules " + Table.share(baseline.accuracy())
                                                + " (same run); paper 73.3 (its test part)",
                                        "stance-words.tsv; DATA.md, PEERS.md §10 (seen)"),
                        Figure.share("emergent.macro-f1", "macro-F1", score.macroF1())
                                .beside(
                                        "two keyword rules " + Table.share(baseline.macroF1()) + " (same run)",
                                        "stance-words.tsv")),
                List.of(table("by statements", score), table("by two keyword rules", baseline)),
                List.of(
                        "Only the headline is read: a denial in it is “against”, any other statement “observing”, none “for”."),
                List.of(),
                both,
                records);
    }

    private static Table table(String title, StanceScore score) {
        return new Table(
                Table.header(title, Table.PRF),
                score.stances().entrySet().stream()
                        .map(stance -> Table.row(stance.getKey(), stance.getValue()))
                        .toList());
    }
}
