package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.claim.CountedThing;
import org.hearsay.language.Quantity;
import org.hearsay.statement.Position;
import org.jspecify.annotations.Nullable;

/**
 * Rival numbers of one thing: what is counted, and for people what happened to them, must be the same. A vaguer number that
 * holds the other is a matter of precision; numbers that only grow from day to day are updates; others are in conflict.
 */
final class Numbers {
    /** "About 20" and 22 are the same number told less exactly. */
    private static final double ABOUT = 0.15;

    /** One value with the mentions that have it. */
    private record Value(
            double low,
            double high,
            Quantity.Bound bound,
            String text,
            List<Said> mentions,
            List<Dispute.Place> places) {
        boolean isExact() {
            return bound == Quantity.Bound.EXACT;
        }

        boolean fits(Value other) {
            return widened(low, -1) <= other.widened(other.high, 1) && other.widened(other.low, -1) <= widened(high, 1);
        }

        private double widened(double value, int sign) {
            return bound == Quantity.Bound.ABOUT ? value * (1 + sign * ABOUT) : value;
        }

        /** "At least nine" beside nine; or what was less, and right, on an earlier day. */
        boolean isAsGoodAs(List<Value> exact) {
            String own = day();
            return exact.stream().anyMatch(other -> other.low() == (bound == Quantity.Bound.AT_MOST ? high : low))
                    || exact.stream().allMatch(other -> {
                        String day = other.day();
                        return own != null && day != null && own.compareTo(day) < 0 && high < other.low();
                    });
        }

        @Nullable
        String day() {
            return Sides.earliest(mentions);
        }

        Dispute.Side side() {
            return Sides.of(text, mentions, places, day());
        }
    }

    private Numbers() {}

    static List<Finding> find(List<Said> mentions) {
        Map<String, Map<String, Value>> byThing = new LinkedHashMap<>();
        for (Said said : mentions) {
            if (said.mention().position() == Position.ASSERTS) {
                said.quantities().forEach(quantity -> add(said, quantity, byThing));
            }
        }
        List<Finding> findings = new ArrayList<>();
        byThing.values().forEach(values -> findings.addAll(compare(new ArrayList<>(values.values()))));
        return findings;
    }

    private static void add(Said said, Quantity quantity, Map<String, Map<String, Value>> byThing) {
        String thing = CountedThing.of(quantity, said.tokens());
        if (thing != null) {
            String text = quantity.span().in(said.report().report().text());
            String key = quantity.low() + " " + quantity.high() + " " + quantity.bound();
            Value value = byThing.computeIfAbsent(thing, name -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            key,
                            name -> new Value(
                                    quantity.low(),
                                    quantity.high(),
                                    quantity.bound(),
                                    text,
                                    new ArrayList<>(),
                                    new ArrayList<>()));
            value.mentions().add(said);
            value.places().add(said.place(quantity.span()));
        }
    }

    private static List<Finding> compare(List<Value> values) {
        List<Finding> findings = new ArrayList<>();
        List<Value> exact = new ArrayList<>(values.stream()
                .filter(Value::isExact)
                .sorted(Comparator.comparing((Value value) -> String.valueOf(value.day()))
                        .thenComparing(Value::low))
                .toList());
        List<Value> chain = growing(exact);
        if (chain.size() > 1) {
            findings.add(finding(chain, Dispute.Verdict.UPDATE, "Each number was the latest on its day."));
        }
        for (Value value : exact) {
            if (!chain.contains(value)) {
                rival(value, chain)
                        .ifPresent(other -> findings.add(
                                finding(List.of(other, value), Dispute.Verdict.CONFLICT, "Both cannot be right.")));
            }
        }
        if (exact.isEmpty() && values.size() > 1) {
            findings.addAll(vagueOnly(values));
        }
        for (Value vague : values) {
            if (!vague.isExact() && !exact.isEmpty() && !vague.isAsGoodAs(exact)) {
                Optional<Value> held = nearest(vague, chain).or(() -> nearest(vague, exact));
                findings.add(
                        held.isPresent()
                                ? finding(
                                        List.of(vague, held.get()),
                                        Dispute.Verdict.PRECISION,
                                        held.get().text() + " is within \"" + vague.text()
                                                + "\": one is only more exact.")
                                : finding(
                                        List.of(vague, exact.get(0)),
                                        Dispute.Verdict.CONFLICT,
                                        "Both cannot be right."));
            }
        }
        return findings;
    }

    /** "About 40" and "about 6,000": no exact number is told, and these have none in common. */
    private static List<Finding> vagueOnly(List<Value> values) {
        Value most = values.stream()
                .reduce((one, other) -> other.mentions().size() > one.mentions().size() ? other : one)
                .orElseThrow();
        return values.stream()
                .filter(value -> !value.fits(most))
                .map(value -> finding(List.of(most, value), Dispute.Verdict.CONFLICT, "Both cannot be right."))
                .toList();
    }

    /** The least of the values that a vaguer one allows. */
    private static Optional<Value> nearest(Value vague, List<Value> exact) {
        return exact.stream().filter(vague::fits).min(Comparator.comparingDouble(Value::low));
    }

    /** The longest run of numbers that grow from day to day, by how many mentions have them. Numbers without a day are no run. */
    private static List<Value> growing(List<Value> exact) {
        if (exact.isEmpty()) {
            return List.of();
        }
        int size = exact.size();
        int[] weight = new int[size];
        int[] before = new int[size];
        int best = 0;
        for (int i = 0; i < size; i++) {
            int own = exact.get(i).mentions().size();
            weight[i] = own;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (follows(exact.get(j), exact.get(i)) && weight[j] + own > weight[i]) {
                    weight[i] = weight[j] + own;
                    before[i] = j;
                }
            }
            best = weight[i] > weight[best] ? i : best;
        }
        List<Value> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.add(0, exact.get(i));
        }
        return chain;
    }

    private static boolean follows(Value earlier, Value later) {
        String from = earlier.day();
        String to = later.day();
        return from != null && to != null && from.compareTo(to) < 0 && earlier.low() < later.low();
    }

    /** The value of the chain on the same day or the last before it; else the first. */
    private static Optional<Value> rival(Value value, List<Value> chain) {
        String day = value.day();
        return chain.stream()
                .filter(other -> !other.equals(value))
                .filter(other -> day == null
                        || other.day() == null
                        || Objects.requireNonNull(other.day()).compareTo(day) <= 0)
                .reduce((first, second) -> second)
                .or(() -> chain.stream().findFirst());
    }

    private static Finding finding(List<Value> values, Dispute.Verdict verdict, String why) {
        return new Finding(Dispute.Kind.NUMBER, values.stream().map(Value::side).toList(), verdict, why);
    }
}
