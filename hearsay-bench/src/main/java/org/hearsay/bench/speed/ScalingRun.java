package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One measured run over a corpus.
 *
 * @param what {@code reuse}, {@code stories}, or a rival
 * @param reports how many
 * @param seconds wall time, start and reading included
 * @param cpuSeconds of all threads
 * @param peakMegabytes resident
 * @param result what came out
 * @param shared {@code yes} if other work ran on the machine
 */
public record ScalingRun(
        String what, int reports, double seconds, double cpuSeconds, long peakMegabytes, String result, String shared) {

    /** Those in a table; none where there is no file. */
    public static List<ScalingRun> read(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(ScalingRun::of)
                        .toList()
                : List.of();
    }

    private static ScalingRun of(String line) {
        String[] fields = line.split("\t");
        return new ScalingRun(
                fields[0],
                Integer.parseInt(fields[1]),
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Long.parseLong(fields[4]),
                fields[5],
                fields[6]);
    }

    public static void write(Path file, List<ScalingRun> runs) throws IOException {
        StringBuilder text =
                new StringBuilder("# Written by `hearsay-bench/bench corpus`; what, reports, seconds, processor"
                        + " seconds, peak MB, result, other work on the machine\n");
        runs.forEach(run -> text.append(run.line()).append('\n'));
        Files.writeString(file, text);
    }

    public String line() {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%.1f\t%.1f\t%d\t%s\t%s",
                what,
                reports,
                seconds,
                cpuSeconds,
                peakMegabytes,
                result,
                shared);
    }
}
