package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the timings were taken on. */
public final class Machine {
    private Machine() {}

    /** Processor, cores, memory, system and Java, in one line. */
    public static String describe() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %s, %s %s, Java %s (%s), heap up to %d MB",
                first("/proc/cpuinfo", "model name", "unknown processor"),
                runtime.availableProcessors(),
                first("/proc/meminfo", "MemTotal", "unknown memory"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                runtime.maxMemory() >> 20);
    }

    private static String first(String file, String key, String otherwise) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
