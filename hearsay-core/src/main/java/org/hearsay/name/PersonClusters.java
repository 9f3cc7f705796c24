package org.hearsay.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.WordTable;

/**
 * Puts the spellings of each person together.
 *
 * <p>Full names first, the most written-out ones leading: a name joins a cluster if it can be every name in it, and no other
 * cluster would take it too. Then surnames, each to the one cluster that has it.
 */
final class PersonClusters {
    private static final Set<String> FAMILY_FIRST = WordTable.words(PersonClusters.class, "family-first.tsv");
    /** Beyond this many persons of one surname, a name is compared with the first ones only. */
    private static final int MOST_NAMESAKES = 40;

    private final List<List<PersonName>> clusters = new ArrayList<>();
    private final Map<String, List<List<PersonName>>> bySurname = new LinkedHashMap<>();

    private final Map<String, List<PersonName>> byLetters = new LinkedHashMap<>();

    private PersonClusters() {}

    static List<List<Spelling>> of(List<Spelling> persons) {
        List<PersonName> names = persons.stream()
                .map(PersonName::of)
                .filter(name -> !name.words().isEmpty())
                .sorted(Comparator.comparingInt(PersonName::writtenOut)
                        .thenComparingInt(name -> name.words().size())
                        .thenComparingInt(name -> name.spelling().uses())
                        .reversed()
                        .thenComparing(name -> name.spelling().text()))
                .toList();
        PersonClusters clusters = new PersonClusters();
        names.stream().filter(PersonName::isFull).forEach(clusters::addFull);
        clusters.addSurnames(names.stream().filter(name -> !name.isFull()).toList());
        return clusters.clusters.stream()
                .map(cluster -> cluster.stream().map(PersonName::spelling).toList())
                .toList();
    }

    private void addFull(PersonName name) {
        List<PersonName> same = byLetters.get(name.letters());
        if (same != null) {
            same.add(name);
            return;
        }
        List<List<PersonName>> namesakes =
                bySurname.computeIfAbsent(Transliteration.skeleton(name.last()), key -> new ArrayList<>());
        List<List<PersonName>> fitting = namesakes.stream()
                .limit(MOST_NAMESAKES)
                .filter(cluster -> cluster.stream().limit(MOST_NAMESAKES).allMatch(name::canBe))
                .toList();
        List<PersonName> cluster = fitting.size() == 1 ? fitting.get(0) : new ArrayList<>();
        if (cluster.isEmpty()) {
            namesakes.add(cluster);
            clusters.add(cluster);
        }
        cluster.add(name);
        byLetters.put(name.letters(), cluster);
    }

    /** A surname joins the one person who bears it, unless its titles speak of a man and a woman. */
    private void addSurnames(List<PersonName> surnames) {
        Map<String, List<PersonName>> byKey = new LinkedHashMap<>();
        surnames.forEach(name ->
                byKey.computeIfAbsent(name.last(), key -> new ArrayList<>()).add(name));
        byKey.forEach((key, names) -> {
            Set<String> genders = new TreeSet<>();
            names.forEach(name -> genders.addAll(name.genders()));
            List<List<PersonName>> bearers = bearers(key, names.get(0).words().get(0));
            bearers.forEach(cluster -> cluster.forEach(name -> genders.addAll(name.genders())));
            if (genders.size() > 1) {
                names.forEach(name -> clusters.add(new ArrayList<>(List.of(name))));
            } else if (bearers.size() == 1) {
                bearers.get(0).addAll(names);
            } else {
                clusters.add(new ArrayList<>(names));
            }
        });
    }

    private List<List<PersonName>> bearers(String key, String word) {
        List<List<PersonName>> bearers = bySurname.getOrDefault(Transliteration.skeleton(key), List.of()).stream()
                .filter(cluster -> cluster.stream().anyMatch(name -> name.last().equals(key)))
                .toList();
        if (!bearers.isEmpty() || !FAMILY_FIRST.contains(word)) {
            return bearers;
        }
        return clusters.stream()
                .filter(cluster -> cluster.stream()
                        .anyMatch(name -> name.isFull() && name.words().get(0).equals(word)))
                .toList();
    }
}
