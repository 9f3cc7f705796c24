package org.hearsay.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs something once to warm up and then several times.
 *
 * @param runs that are timed, 1 or more
 */
public record Stopwatch(int runs) {
    public Stopwatch {
        if (runs < 1) {
            throw new IllegalArgumentException("runs must be 1 or more: " + runs);
        }
    }

    /** What is timed: gives in a few words what came out, to see that every run did the same. */
    @FunctionalInterface
    public interface Work {
        String run() throws IOException;
    }

    public Timing time(String what, String data, int items, Work work) throws IOException {
        Set<String> results = new LinkedHashSet<>(List.of(work.run()));
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            results.add(work.run());
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return new Timing(what, data, items, seconds, results.size() == 1 ? String.join("", results) : "differs");
    }
}
