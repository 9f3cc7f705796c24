package org.hearsay.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.ReadReport;
import org.hearsay.text.WordTable;

/**
 * Puts the spellings of each body or outlet together: the same words, names that {@code bodies.tsv} knows for one body,
 * abbreviations with the one name that they abbreviate, companies with and without "Chemicals" or "Inc".
 */
final class BodyClusters {
    private static final List<List<String>> KNOWN = WordTable.groups(BodyClusters.class, "bodies.tsv");
    /** Shorter abbreviations fit too many names: they are merged only where a report introduces them in brackets. */
    private static final int LETTERS_THAT_TELL = 3;

    private final List<ReadReport> reports;
    private final Map<String, List<BodyName>> clusters = new LinkedHashMap<>();

    private BodyClusters(List<ReadReport> reports) {
        this.reports = reports;
    }

    static List<List<Spelling>> of(List<Spelling> bodies, List<ReadReport> reports) {
        BodyClusters clusters = new BodyClusters(reports);
        for (Spelling body : bodies) {
            BodyName name = BodyName.of(body);
            if (!name.words().isEmpty()) {
                clusters.clusters
                        .computeIfAbsent(name.wordsKey(), key -> new ArrayList<>())
                        .add(name);
            }
        }
        clusters.mergeKnown();
        clusters.mergeAbbreviations();
        clusters.mergeCompanies();
        return clusters.clusters.values().stream()
                .map(cluster -> cluster.stream().map(BodyName::spelling).toList())
                .toList();
    }

    private void mergeKnown() {
        Map<String, String> keys = new LinkedHashMap<>();
        clusters.forEach((key, names) ->
                names.forEach(name -> keys.put(plain(name.spelling().text()), key)));
        for (List<String> group : KNOWN) {
            Set<String> present = new LinkedHashSet<>();
            group.forEach(name -> {
                String key = keys.get(plain(name));
                if (key != null && clusters.containsKey(key)) {
                    present.add(key);
                }
            });
            String into = null;
            for (String key : present) {
                if (into == null) {
                    into = key;
                } else {
                    merge(key, into);
                }
            }
        }
    }

    /** Case counts: "WHO" is a body, "who" is not. */
    private static String plain(String name) {
        return name.replace(".", "");
    }

    private void mergeAbbreviations() {
        Map<String, Set<String>> byInitials = new LinkedHashMap<>();
        clusters.forEach((key, names) -> names.forEach(name -> name.initials()
                .forEach(initials -> byInitials
                        .computeIfAbsent(initials, letters -> new LinkedHashSet<>())
                        .add(key))));
        for (String key : List.copyOf(clusters.keySet())) {
            List<BodyName> names = names(key);
            if (!names.isEmpty() && names.stream().allMatch(BodyName::isAbbreviation)) {
                Set<String> candidates =
                        byInitials.getOrDefault(names.get(0).words().get(0), Set.of());
                fullName(names, candidates).ifPresent(full -> merge(key, full));
            }
        }
    }

    /** The one candidate; among several, or for too short an abbreviation, the one that a report introduces it with. */
    private Optional<String> fullName(List<BodyName> abbreviations, Set<String> candidates) {
        int letters = abbreviations.get(0).words().get(0).length();
        List<String> fitting = candidates.stream().filter(clusters::containsKey).toList();
        if (fitting.size() != 1 || letters < LETTERS_THAT_TELL) {
            fitting = fitting.stream()
                    .filter(key -> names(key).stream().anyMatch(full -> introduced(full, abbreviations)))
                    .toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean introduced(BodyName full, List<BodyName> abbreviations) {
        return abbreviations.stream().anyMatch(abbreviation -> {
            String words =
                    full.spelling().text() + " (" + abbreviation.spelling().text() + ")";
            return reports.stream().anyMatch(report -> report.report().text().contains(words));
        });
    }

    private void mergeCompanies() {
        Map<String, List<String>> byFirstWord = new LinkedHashMap<>();
        clusters.forEach((key, names) -> byFirstWord
                .computeIfAbsent(names.get(0).words().get(0), word -> new ArrayList<>())
                .add(key));
        for (List<String> keys : byFirstWord.values()) {
            List<String> alone = keys.stream()
                    .filter(key -> names(key).get(0).words().size() == 1)
                    .toList();
            for (String key : alone) {
                BodyName name = names(key).get(0);
                List<String> longer = keys.stream()
                        .filter(other -> names(other).stream().anyMatch(name::isShortFor))
                        .limit(2)
                        .toList();
                if (longer.size() == 1) {
                    merge(key, longer.get(0));
                }
            }
        }
    }

    private List<BodyName> names(String key) {
        return clusters.getOrDefault(key, List.of());
    }

    private void merge(String from, String into) {
        List<BodyName> names = clusters.remove(from);
        List<BodyName> target = clusters.get(into);
        if (names != null && target != null) {
            target.addAll(names);
        }
    }
}
