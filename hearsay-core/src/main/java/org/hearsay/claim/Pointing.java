package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.Statement;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Which claim a source means whose words only point at one ("denied the report", "rejected that account", "declined to comment"):
 * of those that its report tells before, one about the source itself; what was said last, where the words say so; else the one
 * that most reports carry, and where that is one that few carry, the claim that the whole story is about.
 */
final class Pointing {
    /** A refusal names a claim that has this share of its words. */
    private static final double NAMED = 0.4;
    /** A claim that is carried by less than this share of the reports that carry the main one is not what is pointed at. */
    private static final double POINTED_AT = 0.4;
    /** What is said last stands no further before, in characters. */
    private static final int NEAR = 500;

    private static final Pattern LAST_SAID = Pattern.compile(
            "^(?:(?:all )?(?:this|that|these|those|it)|(?:(?:all|both) )?(?:this|that|the|these|those|such|any|his|her|their) (?:\\w+ )?"
                    + "(?:accounts?|suggestions?|claims?|figures?|numbers?|tolls?|versions?|charges?|rumou?rs?|information|quotes?))$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\b(?:figure|number|toll)s?\\b", Pattern.CASE_INSENSITIVE);

    /** A refusal with so many words of its own speaks of them and of nothing else. */
    private static final int TOPIC = 3;
    /** A topic's word has so many letters. */
    private static final int SHORTEST_TOPIC = 4;
    /** Words of a refusal that say nothing of what it is about. */
    private static final Set<String> OF_REFUSAL = WordTable.words(Pointing.class, "refusal-words.tsv");

    private final Map<String, List<Draft>> byReport = new HashMap<>();
    private final Map<Draft, Integer> places = new HashMap<>();
    private final long mostReports;
    private final Optional<Draft> main;

    Pointing(List<Draft> drafts) {
        for (Draft draft : drafts) {
            places.put(draft, places.size());
            Set<String> reports = new LinkedHashSet<>();
            draft.passages().forEach(passage -> reports.add(passage.report()));
            reports.forEach(report ->
                    byReport.computeIfAbsent(report, id -> new ArrayList<>()).add(draft));
        }
        this.main = mostCarried(drafts.stream());
        this.mostReports = main.map(Draft::reports).orElse(1L);
    }

    /** How many reports carry the claim that most carry; 1 where there is none. */
    long mostReports() {
        return mostReports;
    }

    /** What a report means that points at a claim from {@code position}. */
    Optional<Draft> pointedAt(String report, int position, @Nullable Statement statement) {
        List<Draft> told = byReport.getOrDefault(report, List.of());
        List<Draft> before = told.stream()
                .filter(draft -> draft.isAssertedBefore(report, position))
                .toList();
        Optional<Draft> own = statement == null || statement.position() == Position.ASSERTS
                ? Optional.empty()
                : mostCarried(before.stream().filter(draft -> isAbout(draft, statement)));
        if (own.isPresent() && main.filter(draft -> isAbout(draft, statement)).isEmpty()) {
            return own;
        }
        Optional<Draft> near = nearest(report, position, before, statement);
        if (near.isPresent() && main.filter(draft -> isAbout(draft, statement)).isEmpty()) {
            return near;
        }
        Optional<Draft> pointed = mostCarried(before.stream())
                .or(() -> mostCarried(told.stream().filter(draft -> draft.isAssertedIn(report))))
                .filter(draft -> draft.reports() >= POINTED_AT * mostReports)
                .or(() -> main);
        boolean others = statement != null
                && (statement.position() == Position.DENIES || statement.position() == Position.UNKNOWN)
                && main.filter(draft -> isAbout(draft, statement)).isPresent()
                && pointed.filter(draft -> !isAbout(draft, statement)).isPresent();
        return others ? main : pointed;
    }

    /** "Denied that", "rejected this account", "disputed the figure" is about what was said last, "the report" is about it all. */
    private static Optional<Draft> nearest(
            String report, int position, List<Draft> before, @Nullable Statement statement) {
        if (statement == null
                || statement.position() == Position.ASSERTS
                || statement.position() == Position.DECLINES
                || !LAST_SAID.matcher(statement.content().text()).find()) {
            return Optional.empty();
        }
        boolean number = NUMBER.matcher(statement.content().text()).find();
        return before.stream()
                .filter(draft -> position - draft.lastAsserted(report, position) <= NEAR
                        && (!number || draft.counts())
                        && !draft.isOnlyAssertedBy(statement.speaker().name()))
                .max(Comparator.comparingInt(draft -> draft.lastAsserted(report, position)));
    }

    /** What a refusal is about: "to say who had inspected the lorry" names it, "to comment" points at it. */
    Optional<Draft> declined(String report, Statement statement) {
        Map<String, Double> words = new HashMap<>();
        for (String word : statement.content().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String lemma =
                    word.length() > SHORTEST_TOPIC && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (word.length() >= SHORTEST_TOPIC
                    && !OF_REFUSAL.contains(word)
                    && !Concepts.STANDARD.isEmpty(lemma)
                    && !Concepts.STANDARD.isPointer(lemma)
                    && !Concepts.STANDARD.isShell(lemma)) {
                words.put(Concepts.STANDARD.of(lemma), 1.0);
            }
        }
        Optional<Draft> named = words.isEmpty()
                ? Optional.empty()
                : mostCarried(byReport.getOrDefault(report, List.of()).stream()
                        .filter(draft -> draft.coverage(words) >= NAMED));
        return named.isPresent() || words.size() >= TOPIC
                ? named
                : pointedAt(report, statement.content().hull().begin(), statement);
    }

    /** Whether the claim names the speaker or the body that the speaker is of. */
    static boolean isAbout(Draft draft, @Nullable Statement statement) {
        if (statement == null) {
            return false;
        }
        Speaker speaker = statement.speaker();
        return names(draft, speaker.name()) || (speaker.body() != null && names(draft, speaker.body()));
    }

    private static boolean names(Draft draft, String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        Map<String, Double> all = new HashMap<>();
        for (String word : words) {
            all.put(Concepts.STANDARD.of(word), 1.0);
        }
        return draft.coverage(Map.of(Concepts.STANDARD.of(words[words.length - 1]), 1.0)) >= 0.5
                && draft.coverage(all) >= 0.5;
    }

    private Optional<Draft> mostCarried(Stream<Draft> told) {
        return told.max(
                Comparator.comparingLong(Draft::reports).thenComparing(draft -> -places.getOrDefault(draft, 0)));
    }
}
