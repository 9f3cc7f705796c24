package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.List;

/** Explains a count in a sentence. */
final class Why {
    private static final int NAMED = 3;

    private Why() {}

    static String of(List<Origin> asserting, int min, int max) {
        if (asserting.isEmpty()) {
            return "No report asserts it.";
        }
        List<Origin> counted = asserting.stream().filter(Origin::counted).toList();
        if (counted.isEmpty()) {
            return "The outlets give it as each other's, in a circle: nothing stands behind it.";
        }
        List<Origin> sourced = counted.stream()
                .filter(origin -> origin.kind() != Origin.Kind.UNSOURCED)
                .toList();
        List<Origin> unsourced = counted.stream()
                .filter(origin -> origin.kind() == Origin.Kind.UNSOURCED)
                .toList();
        List<String> parts = new ArrayList<>();
        if (max == 1) {
            parts.add("All of it rests on " + described(counted.get(0)));
        } else if (sourced.size() == 1) {
            parts.add("It rests on " + described(sourced.get(0)));
        } else if (!sourced.isEmpty()) {
            parts.add("It rests on " + names(sourced));
            if (min < sourced.size()) {
                parts.add(
                        sourced.stream()
                                        .filter(origin -> origin.kind() == Origin.Kind.OUTLET)
                                        .allMatch(Origin::anonymous)
                                ? "whose unnamed sources may be the same"
                                : "whose sources may be the same");
            }
        }
        if (!unsourced.isEmpty() && max > 1) {
            parts.add(names(unsourced) + (unsourced.size() == 1 ? " does" : " do") + " not say where "
                    + (unsourced.size() == 1 ? "it has" : "they have") + " it from and "
                    + (unsourced.size() == 1 ? "adds" : "add") + " nothing to the minimum");
        }
        if (counted.size() < asserting.size()) {
            parts.add("outlets that cite each other in a circle count nothing");
        }
        String sentence = String.join("; ", parts) + ".";
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private static String described(Origin origin) {
        return switch (origin.kind()) {
            case OUTLET -> origin.name() + (origin.anonymous() ? ", whose sources are unnamed" : "'s own reporting");
            case UNSOURCED -> origin.name() + ", which does not say where it has it from";
            case PERSON, ORGANIZATION, DOCUMENT, CIRCULAR -> origin.name();
        };
    }

    private static String names(List<Origin> origins) {
        List<String> names = origins.stream().limit(NAMED).map(Origin::name).toList();
        int more = origins.size() - names.size();
        if (more > 0) {
            return String.join(", ", names) + " and " + more + " more";
        }
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
