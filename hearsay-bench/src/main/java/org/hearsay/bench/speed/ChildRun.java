package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run in a process of its own.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds of all its threads, as the system tells; 0 where it does not
 * @param peakMegabytes the most resident memory that it had
 */
public record ChildRun(double seconds, double cpuSeconds, long peakMegabytes) {
    private static final int POLL_MILLIS = 25;
    private static final double TICKS_A_SECOND = 100;

    /**
     * Runs Java.
     *
     * @param heap such as {@code 2g}
     * @param out where standard output goes
     * @throws IOException if it fails or takes longer
     */
    public static ChildRun java(String heap, List<String> arguments, Path out, long minutes) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path proc = Path.of("/proc", String.valueOf(process.pid()));
        long peak = 0;
        double cpu = 0;
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, ColdStart.highWater(proc.resolve("status")));
                cpu = Math.max(cpu, cpu(proc.resolve("stat")));
                if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(minutes)) {
                    process.destroyForcibly();
                    throw new IOException("no end after " + minutes + " minutes: " + String.join(" ", command));
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new ChildRun((System.nanoTime() - start) / 1e9, cpu, peak);
    }

    /** User and system time: the 14th and 15th field, of which the second may have blanks and ends with a bracket. */
    private static double cpu(Path stat) {
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        } catch (IOException e) {
            return 0; // it has ended, or there is no /proc
        }
    }
}
