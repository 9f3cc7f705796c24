package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * From starting the program to its brief, each time in a process of its own.
 *
 * @param data on what
 * @param reports how many
 * @param seconds wall time of each run
 * @param peakMegabytes the most memory that each run held at once (resident), 0 where the system does not say
 */
public record ColdStart(String data, int reports, List<Double> seconds, List<Long> peakMegabytes) {
    private static final int MINUTES = 5;
    private static final int POLL_MILLIS = 15;

    public ColdStart {
        seconds = List.copyOf(seconds);
        peakMegabytes = List.copyOf(peakMegabytes);
    }

    /**
     * Starts the program anew for each run.
     *
     * @param jar the runnable program
     * @param path what it is to make a brief of
     * @throws IOException if it cannot be started, fails, or takes more than five minutes
     */
    public static ColdStart measure(Path jar, Path path, String data, int reports, int runs) throws IOException {
        List<Double> seconds = new ArrayList<>();
        List<Long> peaks = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Path folder = Files.createTempDirectory("hearsay-brief"); // what the command writes goes here
            long start = System.nanoTime();
            peaks.add(peak(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            jar.toAbsolutePath().toString(),
                            "brief",
                            path.toAbsolutePath().toString())
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()));
            seconds.add((System.nanoTime() - start) / 1e9);
            delete(folder);
        }
        return new ColdStart(data, reports, seconds, peaks);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Waits for the end, and gives the last high-water mark that the system told, in megabytes. */
    private static long peak(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long peak = 0;
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, highWater(status));
                if (System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new IOException("no brief after " + MINUTES + " minutes");
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() > 1) {
            throw new IOException("the program ended with " + process.exitValue());
        }
        return peak;
    }

    static long highWater(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has ended, or there is no /proc
        }
    }
}
