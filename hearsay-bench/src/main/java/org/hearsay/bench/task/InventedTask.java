package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Articles;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.score.InventedScore;
import org.hearsay.bench.score.InventedScorer;
import org.hearsay.bench.score.OutletNames;
import org.hearsay.bench.score.StoryTruth;
import org.hearsay.bench.score.VoteScore;
import org.hearsay.bench.score.VoteScorer;
import org.hearsay.outlet.OutletTable;

/**
 * A whole brief of a story that the project invented.
 *
 * @param folder of its reports; the truth lies beside it as {@code NAME.truth.json}
 */
public record InventedTask(Path folder) implements Task {

    @Override
    public Evaluation run(Program program) throws IOException {
        Articles articles = program.read(folder);
        Map<String, String> texts = new LinkedHashMap<>();
        articles.reports().forEach(report -> texts.put(report.id(), report.text()));
        JsonNode truth = Json.read(folder.resolveSibling(folder.getFileName() + ".truth.json"));
        JsonNode brief = program.brief(articles);
        OutletNames outlets = OutletNames.of(OutletTable.standard());
        InventedScore score = InventedScorer.score(StoryTruth.of(truth, texts), brief, outlets);
        VoteScore votes =
                VoteScorer.score(StoryTruth.of(truth, texts), brief, outlets, VoteTable.headlines(articles.reports()));
        List<Table> tables = new ArrayList<>(GoldTask.tables(score.brief()));
        tables.add(1, more(score));
        tables.add(2, independent(score));
        boolean keptBack = truth.path("kept_back").asBoolean();
        if (!keptBack) {
            tables.add(3, VoteTable.of(votes));
        }
        return new Evaluation(
                "A whole brief, against the truth",
                "invented story " + score.brief().story(),
                score.brief().pages() + " reports" + (keptBack ? ", kept back" : ""),
                "invented " + folder.getParent(),
                figures(score, votes),
                tables,
                List.of("Every word of the story is ours; it is cleaner than real pages."
                        + (keptBack
                                ? " Kept back: rules are never made from it, and what differs is not listed."
                                : "")),
                keptBack
                        ? List.of()
                        : score.differences().stream()
                                .map(difference -> difference.part() + ": " + difference.what())
                                .toList(),
                score,
                List.of(brief));
    }

    private static List<Figure> figures(InventedScore score, VoteScore votes) {
        String id = "invented." + score.brief().story() + ".";
        InventedScore.Independent min = score.independent().getOrDefault("min", new InventedScore.Independent(0, 0, 0));
        InventedScore.Independent max = score.independent().getOrDefault("max", new InventedScore.Independent(0, 0, 0));
        List<Figure> figures = new ArrayList<>(GoldTask.figures(id, score.brief()));
        figures.removeIf(figure -> figure.id().endsWith(".min") || figure.id().endsWith(".max"));
        figures.add(
                Figure.share(id + "min-right", "independent min right, of " + min.claims(), share(min.right(), min)));
        figures.add(
                Figure.share(id + "max-right", "independent max right, of " + max.claims(), share(max.right(), max)));
        figures.add(VoteTable.figure(id + "both-right", votes));
        figures.add(Figure.share(id + "origins", "origins, F1", score.origins().f1()));
        figures.add(Figure.share(
                id + "disputes", "disputes, F1", score.disputes().found().f1()));
        figures.add(Figure.share(
                id + "disputes-judged",
                "disputes with their verdict, F1",
                score.disputes().judged().f1()));
        figures.add(Figure.count(
                id + "differences",
                "differences from the truth",
                score.differences().size()));
        return figures;
    }

    private static double share(int right, InventedScore.Independent of) {
        return of.claims() == 0 ? Double.NaN : (double) right / of.claims();
    }

    private static Table more(InventedScore score) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Table.row("origins of claims", score.origins()));
        rows.add(Table.row("disputes, any verdict", score.disputes().found()));
        rows.add(Table.row("disputes, right verdict", score.disputes().judged()));
        score.disputes().kinds().forEach((kind, prf) -> rows.add(Table.row("disputes: " + kind, prf)));
        rows.add(Table.row("spellings of one name (pairs)", score.names()));
        return new Table(Table.header("", Table.PRF), rows);
    }

    private static Table independent(InventedScore score) {
        return new Table(
                List.of("independent origins", "claims", "right", "right or one off"),
                score.independent().entrySet().stream()
                        .map(end -> List.of(
                                end.getKey(),
                                String.valueOf(end.getValue().claims()),
                                String.valueOf(end.getValue().right()),
                                String.valueOf(end.getValue().withinOne())))
                        .toList());
    }
}
