package org.hearsay.bench.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.HearsayOptions;
import org.hearsay.bench.data.EcbPlus;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.document.PerformanceDocument;
import org.hearsay.bench.score.Prf;
import org.hearsay.bench.score.ReuseScorer;
import org.hearsay.bench.speed.ColdStart;
import org.hearsay.bench.speed.InputSpeed;
import org.hearsay.bench.speed.Machine;
import org.hearsay.bench.speed.Stopwatch;
import org.hearsay.bench.speed.Timing;
import org.hearsay.bench.task.CopyTask;
import org.hearsay.bench.task.DataFolder;
import org.hearsay.bench.task.Program;
import org.hearsay.bench.task.Python;
import org.hearsay.bench.task.SharedRuns;
import org.hearsay.bench.task.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speed}: how fast the stages are, and what a cold start costs. */
@Command(
        name = "speed",
        description =
                "Measures reports a second of the stages at 1 and 2 threads, rivals at finding reuse, and cold starts.",
        mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DATA", description = "Folder with benchmarks, stories, seeds and tools.")
    private Path data = Path.of("");

    @Option(names = "--runs", defaultValue = "3", description = "Timed runs of each; default: ${DEFAULT-VALUE}.")
    private int runs;

    @Option(names = "--project", paramLabel = "FOLDER", description = "The project; default: where you are.")
    private Path project = Path.of("");

    @Option(names = "--write", description = "Write docs/performance.md instead of printing it.")
    private boolean write;

    private final List<Timing> stages = new ArrayList<>();
    private final List<Timing> reuse = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Program program = new Program(HearsayOptions.defaults());
        CopyTask copies = new DataFolder(data).copies().orElse(null);
        if (copies != null) {
            Articles articles = program.read(copies.reports());
            List<JsonNode> gold = Json.readLines(copies.gold());
            time("reuse", "synthetic copies", articles, program, (one, all) -> {
                List<JsonNode> found = one.reuse(all);
                return found.size() + " pairs, F1 " + f1(gold, found);
            });
            reuse.addAll(stages); // one thread first: the rivals have one
            reuse.add(new Stopwatch(runs)
                    .time(
                            "shared five-word runs, 1 thread",
                            "synthetic copies",
                            articles.reports().size(),
                            () -> {
                                List<JsonNode> found = new SharedRuns().find(articles.reports());
                                return found.size() + " pairs, F1 " + f1(gold, found);
                            }));
            minHash(copies);
        }
        Path ecb = data.resolve("benchmarks/ecbplus");
        if (Files.exists(ecb)) {
            Articles articles =
                    program.read(EcbPlus.read(ecb, EcbPlus.Topics.ALL).reports());
            time(
                    "stories",
                    "ECB+",
                    articles,
                    program,
                    (one, all) -> one.stories(all).size() + " stories");
        }
        Path polnear = data.resolve("benchmarks/polnear/dev/text");
        if (Files.exists(polnear)) {
            Articles articles = program.read(polnear);
            time(
                    "statements",
                    "PolNeAR dev",
                    articles,
                    program,
                    (one, all) -> one.statements(all).size() + " statements");
        }
        Path story = data.resolve("stories/russia-bounties/pages");
        if (Files.exists(story)) {
            Articles articles = program.read(story);
            time(
                    "brief",
                    "story russia-bounties",
                    articles,
                    program,
                    (one, all) -> one.brief(all).path("stories").size() + " stories");
        }
        List<Timing> input = new ArrayList<>();
        Path pages = data.resolve("benchmarks/article-extraction/pages");
        if (Files.exists(pages)) {
            System.err.println("pages and archives");
            input.addAll(new InputSpeed(pages, new Stopwatch(runs)).measure());
        }
        String document =
                PerformanceDocument.markdown(Machine.describe(), stages, input, reuse, coldStarts(program), notes);
        if (write) {
            Files.writeString(project.resolve("docs/performance.md"), document);
        } else {
            System.out.print(document);
        }
        return 0;
    }

    @FunctionalInterface
    private interface Stage {
        String run(Program program, Articles articles) throws IOException;
    }

    private void time(String what, String on, Articles articles, Program program, Stage stage) throws IOException {
        for (int threads = 1; threads <= 2; threads++) {
            Program one = program.withThreads(threads);
            String title = what + ", " + threads + (threads == 1 ? " thread" : " threads");
            System.err.println(title);
            stages.add(new Stopwatch(runs).time(title, on, articles.reports().size(), () -> stage.run(one, articles)));
        }
    }

    private static String f1(List<JsonNode> gold, List<JsonNode> found) {
        Prf prf = ReuseScorer.score(gold, found).reuse();
        return Unit.SHARE.show(prf.f1() == null ? Double.NaN : prf.f1());
    }

    /** The MinHash of the Python package datasketch, if it is installed. */
    private void minHash(CopyTask copies) throws IOException {
        Path script = project.resolve("hearsay-bench/peers/minhash.py");
        String printed = Python.run(10, TimeUnit.MINUTES, script, copies.reports(), copies.gold(), runs)
                .orElse("");
        if (printed.isBlank()) {
            notes.add("datasketch was not installed for this run.");
            return;
        }
        JsonNode result = new ObjectMapper().readTree(printed);
        List<Double> seconds = new ArrayList<>();
        result.path("seconds").forEach(run -> seconds.add(run.asDouble()));
        reuse.add(new Timing(
                "datasketch " + result.path("version").asText() + ", MinHash LSH, threshold "
                        + result.path("threshold").asText() + ", 1 process",
                "synthetic copies",
                result.path("reports").asInt(),
                seconds,
                result.path("pairs").asInt() + " pairs, F1 "
                        + Unit.SHARE.show(result.path("f1").asDouble())));
        notes.add("datasketch finds candidate pairs only: no passages, no verdict, no direction"
                + " (`hearsay-bench/peers/minhash.py`; five-word shingles, 128 permutations).");
    }

    private List<ColdStart> coldStarts(Program program) throws IOException {
        List<ColdStart> starts = new ArrayList<>();
        Path target = project.resolve("hearsay-cli/target");
        Path jar = null;
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                jar = files.filter(file -> file.toString().endsWith("-all.jar"))
                        .findFirst()
                        .orElse(null);
            }
        }
        if (jar == null) {
            notes.add("The program's jar was not built: no cold starts were measured.");
            return starts;
        }
        for (String what : List.of("seeds", "stories/russia-bounties/pages")) {
            Path path = data.resolve(what);
            if (Files.exists(path)) {
                System.err.println("cold start on " + what);
                starts.add(ColdStart.measure(
                        jar, path, what, program.read(path).reports().size(), runs));
            }
        }
        return starts;
    }
}
