package org.hearsay.bench.score;

import java.util.HashMap;
import java.util.Map;

/** Sums by name; what was never added to is 0. Not safe for use by several threads. */
final class Tally {
    private final Map<String, Double> sums = new HashMap<>();

    void add(String name, double value) {
        sums.merge(name, value, Double::sum);
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    double get(String name) {
        return sums.getOrDefault(name, 0.0);
    }

    Prf prf(String right, String predicted, String gold) {
        return Prf.of(get(right), get(predicted), get(gold));
    }
}
