package org.hearsay.bench.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.bench.data.GeneratedCorpus;
import org.hearsay.bench.document.ScalingDocument;
import org.hearsay.bench.score.StoryScorer;
import org.hearsay.bench.speed.ChildRun;
import org.hearsay.bench.speed.Machine;
import org.hearsay.bench.speed.ScalingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code corpus}: how time and memory grow with the number of reports. */
@Command(
        name = "corpus",
        description = "Measures time and peak memory of finding reuse and stories in generated corpora, beside rivals.",
        footer = {"", "Example: hearsay-bench/bench corpus 1000 10000 100000 --write"},
        mixinStandardHelpOptions = true)
final class CorpusCommand implements Callable<Integer> {
    private static final long SEED = 20;
    private static final int LARGE = 200_000;

    @Parameters(paramLabel = "REPORTS", arity = "1..*", description = "Sizes of the corpora.")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--what",
            split = ",",
            paramLabel = "WHAT",
            defaultValue = "reuse,stories,minhash,runs",
            description = "What to run; default: ${DEFAULT-VALUE}.")
    private List<String> what = List.of();

    @Option(
            names = "--heap",
            description = "Most heap of a run, such as 2g; default: 1500m, 7g beyond 200,000 reports.")
    private String heap = "";

    @Option(names = "--project", paramLabel = "FOLDER", description = "The project; default: where you are.")
    private Path project = Path.of("");

    @Option(names = "--folder", paramLabel = "FOLDER", description = "For what is generated; default: a temporary one.")
    private Path folder = Path.of("");

    @Option(names = "--shared", description = "Note that other work ran on the machine.")
    private boolean shared;

    @Option(
            names = "--write",
            description = "Write the runs to hearsay-bench/scaling.tsv and docs/scaling.md with its picture.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        Path table = project.resolve("hearsay-bench/scaling.tsv");
        List<ScalingRun> runs = new ArrayList<>(ScalingRun.read(table));
        Path work = folder.toString().isEmpty() ? Files.createTempDirectory("hearsay-corpus") : folder;
        for (int size : sizes) {
            Path reports = work.resolve("reports-" + size + ".jsonl");
            Path truth = work.resolve("truth-" + size + ".tsv");
            if (!Files.exists(truth)) {
                generate(size, reports, truth);
            }
            for (String one : what) {
                ScalingRun run = run(one, size, reports, truth, work.resolve("out.jsonl"));
                System.err.println(run.line());
                runs.removeIf(old -> old.what().equals(one) && old.reports() == size);
                runs.add(run);
            }
            if (folder.toString().isEmpty()) {
                Files.delete(reports);
                Files.delete(truth);
            }
        }
        runs.sort(Comparator.comparing(ScalingRun::what).thenComparingInt(ScalingRun::reports));
        if (write) {
            ScalingRun.write(table, runs);
            ScalingDocument.write(project.resolve("docs"), Machine.describe(), runs);
        } else {
            System.out.print(ScalingDocument.markdown(Machine.describe(), runs));
        }
        return 0;
    }

    private static void generate(int size, Path reports, Path truth) throws IOException {
        GeneratedCorpus corpus = new GeneratedCorpus(SEED);
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter texts = Files.newBufferedWriter(reports);
                BufferedWriter known = Files.newBufferedWriter(truth)) {
            for (int i = 0; i < size; i++) {
                GeneratedCorpus.Generated made = corpus.next();
                texts.write(mapper.writeValueAsString(made.report()));
                texts.write('\n');
                known.write(String.join(
                        "\t",
                        made.report().id(),
                        "s" + made.story(),
                        made.of() == null ? "" : made.of(),
                        made.kind(),
                        "\n"));
            }
        }
    }

    private ScalingRun run(String one, int size, Path reports, Path truth, Path out) throws IOException {
        String most = !heap.isEmpty() ? heap : size > LARGE ? "7g" : "1500m";
        boolean rival = one.equals("minhash") || one.equals("runs");
        List<String> arguments = rival
                ? List.of("-jar", own(), "rival", one, reports.toString())
                : List.of("-jar", program(), one, "-q", "--threads", "2", reports.toString());
        ChildRun child = ChildRun.java(rival ? "6g" : most, arguments, out, 180);
        String result = one.equals("stories") ? stories(truth, out) : pairs(truth, out);
        return new ScalingRun(
                one, size, child.seconds(), child.cpuSeconds(), child.peakMegabytes(), result, shared ? "yes" : "no");
    }

    private String program() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("hearsay-cli/target"))) {
            return files.filter(file -> file.toString().endsWith("-all.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the program's jar is not built"))
                    .toString();
        }
    }

    private static String own() {
        try {
            return Path.of(CorpusCommand.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of the known pairs of each kind were found, in per cent, and how many pairs in all. */
    private static String pairs(Path truth, Path out) throws IOException {
        Set<String> found = new HashSet<>();
        int all = 0;
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(out)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode pair = mapper.readTree(line);
                String verdict = pair.path("verdict").asText("copy");
                if (!verdict.equals("quote") && !verdict.equals("boilerplate")) {
                    all++;
                    found.add(pair.path("a").asText() + " " + pair.path("b").asText());
                }
            }
        }
        Map<String, int[]> kinds = new TreeMap<>();
        for (String line : Files.readAllLines(truth)) {
            String[] fields = line.split("\t");
            if (fields.length > 3 && !fields[2].isEmpty()) {
                int[] cell = kinds.computeIfAbsent(fields[3], kind -> new int[2]);
                cell[0] += found.contains(fields[2] + " " + fields[0]) ? 1 : 0;
                cell[1]++;
            }
        }
        StringBuilder text = new StringBuilder(all + " pairs; found:");
        kinds.forEach((kind, cell) ->
                text.append(String.format(Locale.ROOT, " %s %.1f %%", kind, 100.0 * cell[0] / cell[1])));
        return text.toString();
    }

    private static String stories(Path truth, Path out) throws IOException {
        Map<String, String> gold = new HashMap<>();
        for (String line : Files.readAllLines(truth)) {
            String[] fields = line.split("\t");
            gold.put(fields[0], fields[1]);
        }
        List<JsonNode> stories = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(out)) {
            stories.add(mapper.readTree(line));
        }
        Double f1 = StoryScorer.score(gold, stories).bcubed().f1();
        return String.format(Locale.ROOT, "%d stories, B³ F1 %.1f", stories.size(), 100 * (f1 == null ? 0 : f1));
    }
}
