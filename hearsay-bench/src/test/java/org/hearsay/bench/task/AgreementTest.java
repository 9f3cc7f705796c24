package org.hearsay.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.HearsayOptions;
import org.hearsay.bench.data.Basil;
import org.hearsay.bench.data.EcbPlus;
import org.hearsay.bench.data.InputReport;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.data.MarkedTimes;
import org.hearsay.bench.data.StoryFolder;
import org.hearsay.story.Granularity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same predictions give the same figures, to 0.1 point, here and in the Python reference scorers; and the data sets are read
 * into the same reports. Skipped where the data or Python are not there.
 */
class AgreementTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path TOOLS = SHARED.resolve("tools");
    private static final Path BENCHMARKS = SHARED.resolve("benchmarks");
    private static final double TENTH_OF_A_POINT = 0.001;
    private static final int SOME_PAGES = 40;

    private final Program program = new Program(HearsayOptions.defaults());

    @TempDir
    Path folder;

    @BeforeEach
    void needsDataAndPython() throws IOException {
        assumeTrue(Files.exists(TOOLS.resolve("common.py")), "no data in " + SHARED);
        Path script = Files.writeString(folder.resolve("hello.py"), "print('hello')");
        assumeTrue(Python.run(1, TimeUnit.MINUTES, script).isPresent(), "no python3");
    }

    @Test
    void statements() throws IOException {
        Path gold = BENCHMARKS.resolve("polnear/dev");
        assertAgreement(new StatementTask(gold).run(program), 200, "score_statements.py", gold, "PRED");
    }

    @Test
    void stories() throws IOException {
        Path gold = BENCHMARKS.resolve("basil");
        Evaluation evaluation = new StoryTask(gold, StoryTask.Form.BASIL, Granularity.EVENT).run(program);
        assertAgreement(evaluation, 12, "score_stories.py", gold, "PRED", "--format", "basil");
    }

    @Test
    void times() throws IOException {
        Path gold = BENCHMARKS.resolve("wikiwars/keyinline");
        assertAgreement(new TimeTask(gold, "WikiWars").run(program), 30, "score_time.py", gold, "PRED");
    }

    @Test
    void copies() throws IOException {
        CopyTask task = CopyMaker.make(
                        TOOLS.resolve("make_copies.py"), BENCHMARKS.resolve("polnear/dev/text"), "copies")
                .orElseThrow();
        assertAgreement(task.run(program), 50, "score_reuse.py", task.gold(), "PRED");
    }

    @Test
    void wholeBriefs() throws IOException {
        Path story = SHARED.resolve("stories/russia-bounties");
        Evaluation evaluation = new GoldTask(story, GoldTask.aliasesNear(story)).run(program);
        assertAgreement(evaluation, 200, "score_brief.py", story.resolve("gold.json"), "PRED");
    }

    @Test
    void extraction() throws IOException {
        Path all = BENCHMARKS.resolve("article-extraction");
        Path pages = Files.createDirectory(folder.resolve("pages"));
        try (Stream<Path> files = Files.list(all.resolve("pages"))) {
            for (Path page : files.sorted().limit(SOME_PAGES).toList()) {
                Files.copy(page, pages.resolve(page.getFileName()));
            }
        }
        Path gold = Files.copy(all.resolve("evaldata.json"), folder.resolve("evaldata.json"));
        assertAgreement(
                new ExtractionTask(folder).run(program),
                20,
                "score_extraction.py",
                gold,
                pages,
                "PRED",
                "--format",
                "trafilatura");
    }

    @Test
    void dataSetsAreReadIntoTheSameReports() throws IOException {
        assertSameReports(
                EcbPlus.read(BENCHMARKS.resolve("ecbplus"), EcbPlus.Topics.ALL).reports(),
                "ecbplus",
                "benchmarks/ecbplus");
        assertSameReports(Basil.read(BENCHMARKS.resolve("basil")).reports(), "basil", "benchmarks/basil");
        assertSameReports(marked("timebank"), "timeml", "benchmarks/timebank");
        assertSameReports(marked("wikiwars/keyinline"), "wikiwars", "benchmarks/wikiwars/keyinline");
        assertSameReports(
                StoryFolder.reports(SHARED.resolve("stories/russia-bounties")),
                "story",
                "stories/russia-bounties/pages");
    }

    private static List<InputReport> marked(String set) throws IOException {
        return MarkedTimes.read(BENCHMARKS.resolve(set)).stream()
                .map(MarkedTimes.Marked::report)
                .toList();
    }

    private void assertSameReports(List<InputReport> reports, String format, String set) throws IOException {
        Path out = folder.resolve(format + ".jsonl");
        Python.run(
                        5,
                        TimeUnit.MINUTES,
                        TOOLS.resolve("to_reports.py"),
                        SHARED.resolve(set),
                        "--format",
                        format,
                        "-o",
                        out)
                .orElseThrow();
        Map<String, JsonNode> want = new LinkedHashMap<>();
        Json.readLines(out).forEach(report -> want.put(report.path("id").asText(), report));
        assertThat(reports).as(format).hasSameSizeAs(want.values()).allSatisfy(report -> {
            JsonNode same = want.get(report.id());
            assertThat(report.text()).isEqualTo(same.path("text").asText());
            for (Map.Entry<String, String> fact : facts(report).entrySet()) {
                assertThat(fact.getValue())
                        .as("%s of %s", fact.getKey(), report.id())
                        .isEqualTo(same.path(fact.getKey()).asText(null));
            }
        });
    }

    private static Map<String, String> facts(InputReport report) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("url", report.url());
        facts.put("outlet", report.outlet());
        facts.put("title", report.title());
        facts.put("published", report.published());
        return facts;
    }

    /** Runs a scorer on the predictions, whose file stands for "PRED"; at least {@code least} figures are compared. */
    private void assertAgreement(Evaluation evaluation, int least, String scorer, Object... arguments)
            throws IOException {
        Path predictions = folder.resolve("predictions.jsonl");
        Json.writeLines(predictions, evaluation.predictions());
        List<Object> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument.equals("PRED") ? predictions : argument);
        }
        all.add("--json");
        String printed = Python.run(5, TimeUnit.MINUTES, TOOLS.resolve(scorer), all.toArray())
                .orElseThrow();
        Map<String, Double> theirs = figures(new ObjectMapper().readTree(printed));
        Map<String, Double> ours = figures(Json.tree(evaluation.score()));
        assertThat(theirs.keySet().stream().filter(ours::containsKey).count()).isGreaterThanOrEqualTo(least);
        assertThat(ours.entrySet())
                .filteredOn(figure -> theirs.containsKey(figure.getKey()))
                .allSatisfy(figure -> {
                    Double their = theirs.get(figure.getKey());
                    assertThat(Objects.equals(figure.getValue(), their)
                                    || figure.getValue() != null
                                            && their != null
                                            && Math.abs(figure.getValue() - their) <= TENTH_OF_A_POINT)
                            .as("%s: %s here, %s there", figure.getKey(), figure.getValue(), their)
                            .isTrue();
                });
    }

    /** Every number, or null, of a tree, by its path. */
    private static Map<String, Double> figures(JsonNode tree) {
        Map<String, Double> figures = new LinkedHashMap<>();
        collect(tree, "", figures);
        return figures;
    }

    private static void collect(JsonNode node, String path, Map<String, Double> figures) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(field.getValue(), path + "/" + field.getKey(), figures));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "/" + i, figures);
            }
        } else if (node.isNumber() || node.isNull()) {
            figures.put(path, node.isNull() ? null : node.asDouble());
        }
    }
}
