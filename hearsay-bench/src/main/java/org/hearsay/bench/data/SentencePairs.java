package org.hearsay.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pairs of sentences that two outlets wrote of the same thing: MSRP's paraphrases and like headlines of STS. */
public final class SentencePairs {
    /** Of 5: "roughly" to "completely equivalent". */
    private static final double SAME = 4;

    /**
     * Two sentences.
     *
     * @param score 1 for a paraphrase and 0 for none; in STS 0 to 5
     */
    public record Pair(String id, String first, String second, double score) {}

    private SentencePairs() {}

    /** Those that mean the same, of all pair sets in a folder of benchmarks; those that are not there are left out. */
    public static List<Pair> same(Path benchmarks) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        Path msrp = benchmarks.resolve("msrp/msr_paraphrase_train.txt");
        if (Files.exists(msrp)) {
            msrp(msrp).stream().filter(pair -> pair.score() > 0).forEach(pairs::add);
        }
        Path headlines = benchmarks.resolve("sts-headlines");
        if (Files.isDirectory(headlines)) {
            headlines(headlines).stream().filter(pair -> pair.score() >= SAME).forEach(pairs::add);
        }
        return pairs;
    }

    /** MSRP: a header, then quality, two ids and two sentences a line. */
    public static List<Pair> msrp(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 5) {
                pairs.add(new Pair(
                        "msrp-" + cells[1] + "-" + cells[2], cells[3], cells[4], Double.parseDouble(cells[0])));
            }
        }
        return pairs;
    }

    /** STS: files of a score and two headlines a line. */
    public static List<Pair> headlines(Path folder) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Path file : Folder.files(folder, 1, ".tsv")) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                number++;
                if (cells.length >= 3) {
                    pairs.add(new Pair(
                            "sts-" + Folder.stem(file) + "-" + number,
                            cells[1],
                            cells[2],
                            Double.parseDouble(cells[0])));
                }
            }
        }
        return pairs;
    }
}
