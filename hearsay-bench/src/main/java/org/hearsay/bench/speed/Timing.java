package org.hearsay.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How long one thing took, run after run.
 *
 * @param what was done
 * @param data on what
 * @param items reports that were read in each run
 * @param seconds each run's, in order; the warm-up is not among them
 * @param result what came out, the same in every run; else the word "differs"
 */
public record Timing(String what, String data, int items, List<Double> seconds, String result) {
    public Timing {
        seconds = List.copyOf(seconds);
    }

    /** Of the seconds; the mean of the middle two of an even number. */
    public double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? Double.NaN : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    /** Items a second, by the median. */
    public double rate() {
        return items / median();
    }

    /** Longest run less the shortest, as a share of the median. */
    public double spread() {
        double longest = seconds.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        double shortest =
                seconds.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        return (longest - shortest) / median();
    }

    /** All runs in order, in seconds. */
    public String runs() {
        return seconds.stream()
                .map(run -> String.format(Locale.ROOT, "%.2f", run))
                .collect(Collectors.joining(" "));
    }
}
