package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.language.Quantity;
import org.hearsay.statement.Position;

/**
 * Rival numbers of one thing: what is counted, and for people what happened to them, must be the same. A vaguer number that
 * holds the other is a matter of precision; numbers that only grow from day to day are updates; others are in conflict.
 */
final class Numbers {
    private Numbers() {}

    static List<Finding> find(List<Said> mentions) {
        List<Numbered> numbers = new ArrayList<>();
        for (Said said : mentions) {
            if (said.mention().position() == Position.ASSERTS) {
                numbers.addAll(Numbered.of(said));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Numbered> ofOneThing : NumberGroups.of(numbers)) {
            Map<String, NumberValue> values = new LinkedHashMap<>();
            for (Numbered numbered : ofOneThing) {
                Quantity quantity = numbered.quantity();
                values.computeIfAbsent(
                                quantity.low() + " " + quantity.high() + " " + quantity.bound(),
                                key -> NumberValue.of(numbered))
                        .add(numbered);
            }
            Trend trend = ofOneThing.stream()
                    .map(Numbered::trend)
                    .max(Comparator.naturalOrder())
                    .orElse(Trend.NONE);
            findings.addAll(compare(List.copyOf(values.values()), trend));
        }
        return findings;
    }

    private static List<Finding> compare(List<NumberValue> values, Trend trend) {
        List<Finding> findings = new ArrayList<>();
        List<NumberValue> exact = new ArrayList<>(values.stream()
                .filter(NumberValue::isExact)
                .sorted(Comparator.comparing((NumberValue value) -> String.valueOf(value.day()))
                        .thenComparing(NumberValue::low))
                .toList());
        List<NumberValue> chain = growing(exact, trend);
        if (chain.size() > 1) {
            findings.add(finding(chain, Dispute.Verdict.UPDATE, "Each number was the latest on its day."));
        }
        for (NumberValue value : exact) {
            if (!chain.contains(value)) {
                rival(value, chain)
                        .ifPresent(other -> findings.add(
                                finding(List.of(other, value), Dispute.Verdict.CONFLICT, "Both cannot be right.")));
            }
        }
        if (exact.isEmpty() && values.size() > 1) {
            findings.addAll(vagueOnly(values));
        }
        for (NumberValue vague : values) {
            if (!vague.isExact() && !vague.isAsGoodAs(exact)) {
                against(vague, chain, exact).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> against(NumberValue vague, List<NumberValue> chain, List<NumberValue> exact) {
        Optional<NumberValue> held = nearest(vague, chain).or(() -> nearest(vague, exact));
        if (held.isPresent()) {
            String why = held.get().text() + " is within \"" + vague.text() + "\": one is only more exact.";
            return held.filter(other -> !other.standsBeside(vague))
                    .map(other -> finding(List.of(vague, other), Dispute.Verdict.PRECISION, why));
        }
        return exact.stream()
                .filter(other -> !other.standsBeside(vague))
                .findFirst()
                .map(other -> finding(List.of(vague, other), Dispute.Verdict.CONFLICT, "Both cannot be right."));
    }

    /** "About 40" and "about 6,000": no exact number is told, and these have none in common. */
    private static List<Finding> vagueOnly(List<NumberValue> values) {
        NumberValue most = values.stream()
                .reduce((one, other) -> other.mentions().size() > one.mentions().size() ? other : one)
                .orElseThrow();
        return values.stream()
                .filter(value -> !value.fits(most) && !value.standsBeside(most))
                .map(value -> finding(List.of(most, value), Dispute.Verdict.CONFLICT, "Both cannot be right."))
                .toList();
    }

    /** The least of the values that a vaguer one allows. */
    private static Optional<NumberValue> nearest(NumberValue vague, List<NumberValue> exact) {
        return exact.stream().filter(vague::fits).min(Comparator.comparingDouble(NumberValue::low));
    }

    /** The longest run of numbers that grow (or, of what is looked for, fall) from day to day, by how many mentions have them. Numbers without a day are no run. */
    private static List<NumberValue> growing(List<NumberValue> exact, Trend trend) {
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
                if (follows(exact.get(j), exact.get(i), trend) && weight[j] + own > weight[i]) {
                    weight[i] = weight[j] + own;
                    before[i] = j;
                }
            }
            best = weight[i] > weight[best] ? i : best;
        }
        List<NumberValue> chain = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.add(0, exact.get(i));
        }
        return chain;
    }

    private static boolean follows(NumberValue earlier, NumberValue later, Trend trend) {
        String from = earlier.day();
        String to = later.day();
        return from != null && to != null && from.compareTo(to) < 0 && trend.goesOn(earlier.low(), later.low());
    }

    /** The value of the chain on the same day or the last before it; else the first. */
    private static Optional<NumberValue> rival(NumberValue value, List<NumberValue> chain) {
        String day = value.day();
        return chain.stream()
                .filter(other -> !other.equals(value) && !other.standsBeside(value))
                .filter(other -> day == null
                        || other.day() == null
                        || Objects.requireNonNull(other.day()).compareTo(day) <= 0)
                .reduce((first, second) -> second)
                .or(() -> chain.stream()
                        .filter(other -> !other.standsBeside(value))
                        .findFirst());
    }

    private static Finding finding(List<NumberValue> values, Dispute.Verdict verdict, String why) {
        return new Finding(
                Dispute.Kind.NUMBER, values.stream().map(NumberValue::side).toList(), verdict, why);
    }
}
