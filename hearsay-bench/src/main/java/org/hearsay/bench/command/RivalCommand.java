package org.hearsay.bench.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.article.Report;
import org.hearsay.bench.task.MinHash;
import org.hearsay.bench.task.SharedRuns;
import org.hearsay.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rival}: what {@code corpus} measures beside the program, each in a process of its own. */
@Command(
        name = "rival",
        description = "Finds text reuse by a plain rival; prints pairs.",
        mixinStandardHelpOptions = true,
        hidden = true)
final class RivalCommand implements Callable<Integer> {
    @Parameters(index = "0", description = "minhash or runs.")
    private String rival = "";

    @Parameters(index = "1", description = "JSON Lines of reports.")
    private Path reports = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (rival.equals("minhash")) {
            minHash();
        } else {
            runs();
        }
        return 0;
    }

    private interface OnReport {
        void take(String id, String text);
    }

    private void read(OnReport sink) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(reports)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode report = mapper.readTree(line);
                sink.take(report.path("id").asText(), report.path("text").asText());
            }
        }
    }

    private void minHash() throws IOException {
        MinHash minHash = new MinHash();
        List<String> ids = new ArrayList<>();
        read((id, text) -> {
            ids.add(id);
            minHash.add(text).forEach(other -> print(ids.get(other), id));
        });
    }

    private void runs() throws IOException {
        List<Report> all = new ArrayList<>();
        read((id, text) -> all.add(new Report(
                id, null, null, null, null, null, null, null, null, "en", text, List.<Span>of(), List.of(), id)));
        new SharedRuns()
                .find(all)
                .forEach(pair -> print(pair.path("a").asText(), pair.path("b").asText()));
    }

    private static void print(String a, String b) {
        System.out.println("{\"a\":\"" + a + "\",\"b\":\"" + b + "\"}");
    }
}
