package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Articles;
import org.hearsay.bench.data.InputReport;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.data.StoryFolder;
import org.hearsay.bench.score.BriefScore;
import org.hearsay.bench.score.BriefScorer;
import org.hearsay.bench.score.OutletNames;
import org.hearsay.bench.score.StoryTruth;
import org.hearsay.bench.score.VoteScorer;
import org.hearsay.outlet.OutletTable;
import org.jspecify.annotations.Nullable;

/**
 * A whole brief of a story with a hand-made gold.
 *
 * @param folder with {@code gold.json} and {@code pages}
 * @param aliases a table of outlets' spellings as {@code tools/outlet_aliases.json}; null for the program's own
 */
public record GoldTask(Path folder, @Nullable Path aliases) implements Task {

    /** The file of spellings that lies with the data: in the folder, or in {@code tools} beside {@code stories}. */
    public static @Nullable Path aliasesNear(Path folder) {
        Path tools = folder.resolve("../../tools/outlet_aliases.json").normalize();
        Path own = folder.resolve("outlet_aliases.json");
        return Files.exists(own) ? own : Files.exists(tools) ? tools : null;
    }

    @Override
    public Evaluation run(Program program) throws IOException {
        List<InputReport> pages = StoryFolder.reports(folder);
        Map<String, String> texts = new LinkedHashMap<>();
        pages.forEach(page -> texts.put(page.id(), page.text()));
        OutletNames outlets =
                aliases == null ? OutletNames.of(OutletTable.standard()) : OutletNames.of(Json.read(aliases));
        Articles articles = program.read(pages);
        JsonNode brief = program.brief(articles);
        StoryTruth truth = StoryTruth.of(Json.read(folder.resolve("gold.json")), texts);
        BriefScore score = BriefScorer.score(truth, brief, outlets);
        List<Table> tables = new ArrayList<>(tables(score));
        tables.add(VoteTable.of(VoteScorer.score(truth, brief, outlets, VoteTable.headlines(articles.reports()))));
        return new Evaluation(
                "A whole brief",
                "story " + score.story(),
                score.pages() + " reports",
                "gold " + folder,
                figures("gold." + score.story() + ".", score),
                tables,
                List.of(
                        "What the gold says of a page is not all that the page holds: only what has a P has a precision.",
                        "The pages are restated by one hand and cleaner than real ones."),
                List.of(),
                score,
                List.of(brief));
    }

    static List<Figure> figures(String id, BriefScore score) {
        BriefScore.Claims claims = score.claims();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.share(
                id + "citations", "citations, F1", score.citations().f1()));
        figures.add(Figure.share(
                id + "statements", "statements, recall", score.statements().recall()));
        figures.add(Figure.share(
                id + "position",
                "position right, of matched",
                score.statements().positionAccuracy()));
        figures.add(Figure.share(
                id + "position-macro", "position, macro-F1", score.statements().positionMacroF1()));
        figures.add(Figure.share(
                id + "speaker", "speaker right, of matched", score.statements().speakerAccuracy()));
        figures.add(Figure.share(
                id + "claims",
                "claims, extended B³ F1 of sentences",
                claims.bcubed().f1()));
        figures.add(Figure.share(
                id + "asserted",
                "reports asserting a claim, F1",
                claims.asserted().f1()));
        figures.add(Figure.share(
                id + "denied", "reports denying a claim, F1", claims.denied().f1()));
        if (claims.origins().gold() > 0) {
            figures.add(Figure.share(
                    id + "original-source",
                    "original source among the origins",
                    claims.origins().recall()));
        }
        claims.independent().forEach((end, error) -> {
            if (error.claims() > 0) {
                figures.add(Figure.number(id + end, "independent " + end + ", mean error", error.meanError()));
            }
        });
        figures.add(
                Figure.share(id + "copies", "copies, F1", score.copies().pairs().f1()));
        figures.add(Figure.share(
                id + "events", "dates of the timeline, recall", score.events().recallEqual()));
        return figures;
    }

    static List<Table> tables(BriefScore score) {
        BriefScore.Claims claims = score.claims();
        BriefScore.Said said = score.statements();
        List<List<String>> positions = new ArrayList<>();
        said.positions().forEach((position, prf) -> positions.add(Table.row(position, prf)));
        return List.of(
                new Table(
                        Table.header("", Table.PRF),
                        List.of(
                                Table.row("citations (report, outlet)", score.citations()),
                                Table.row(
                                        "copies (pairs of reports)",
                                        score.copies().pairs()),
                                Table.row("claims, B³ of sentences", claims.bcubed()),
                                Table.row("claims, reports asserting", claims.asserted()),
                                Table.row("claims, reports denying", claims.denied()))),
                new Table(
                        List.of("", "value", "of"),
                        List.of(
                                List.of("statements found", Table.share(said.recall()), String.valueOf(said.gold())),
                                List.of(
                                        "position right",
                                        Table.share(said.positionAccuracy()),
                                        String.valueOf(said.matched())),
                                List.of("mode right", Table.share(said.modeAccuracy()), String.valueOf(said.matched())),
                                List.of(
                                        "speaker right",
                                        Table.share(said.speakerAccuracy()),
                                        String.valueOf(said.speakers())),
                                List.of(
                                        "speaker right, resolved name only",
                                        Table.share(said.speakerAccuracyNameOnly()),
                                        String.valueOf(said.speakers())),
                                List.of(
                                        "original source among the origins",
                                        Table.share(claims.origins().recall()),
                                        String.valueOf(claims.origins().gold())),
                                List.of(
                                        "dates of the timeline, equal",
                                        Table.share(score.events().recallEqual()),
                                        String.valueOf(score.events().gold())),
                                List.of(
                                        "dates of the timeline, or contained",
                                        Table.share(score.events().recallEqualOrContained()),
                                        String.valueOf(score.events().gold())))),
                new Table(Table.header("position, of matched statements", Table.PRF), positions),
                byClaim(claims));
    }

    private static Table byClaim(BriefScore.Claims claims) {
        return new Table(
                List.of(
                        "claim of the gold",
                        "fit",
                        "asserting P",
                        "asserting R",
                        "denying P",
                        "denying R",
                        "original source"),
                claims.byClaim().stream()
                        .map(claim -> List.of(
                                claim.claim(),
                                Table.share(claim.fit()),
                                Table.share(claim.asserted().p()),
                                Table.share(claim.asserted().r()),
                                Table.share(claim.denied().p()),
                                Table.share(claim.denied().r()),
                                claim.originFound() == null ? "–" : claim.originFound() ? "found" : "missed"))
                        .toList());
    }
}
