package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;

/** A claim in the making: passages that are alike, and statements that point at it without words of their own. */
final class Draft {
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 35;

    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:that|and|but|so)\\b[ ,]*)+", Pattern.CASE_INSENSITIVE);
    /** Words about a report of the thing, not about the thing. */
    private static final Pattern REPORTED = Pattern.compile("\\breport(?:s|ed|edly)?\\b", Pattern.CASE_INSENSITIVE);

    /** "The girl who died last autumn": names somebody and says nothing. */
    private static final Pattern NOUN_ONLY = Pattern.compile(
            "^(?:the|a|an|those|whether|how|why)\\s+(?:\\p{L}+\\s+){0,3}(?:who|which|whose|whom)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NOUN = 9;

    private static final Pattern TRAILING = Pattern.compile("(?:\\s*[,;:]|\\s+(?:and|but))+$");

    private static final NavigableSet<Integer> NOWHERE = Collections.emptyNavigableSet();
    /** In place of a speaker's name, and no name. */
    private static final String OWN_VOICE = "\n";

    private final List<Passage> passages;
    private final List<Passage> attached = new ArrayList<>();
    private final List<Passage> dismissing = new ArrayList<>();
    private final List<Statement> pointing = new ArrayList<>();
    private final Map<String, Double> profile;
    private final String text;
    private final boolean mostlyNegated;
    private final Stands stands;
    private final IdentityHashMap<Passage, Position> positions = new IdentityHashMap<>();
    private final Set<String> reports = new HashSet<>();
    /** Where each report asserts it. */
    private final Map<String, NavigableSet<Integer>> asserted = new HashMap<>();
    /** The same without what a report turns round in its own voice. */
    private final Map<String, NavigableSet<Integer>> told = new HashMap<>();

    /** The names of those who assert it. */
    private final Set<String> speakers = new HashSet<>();

    private final boolean counts;

    /**
     * @param cluster places of the claim's passages among the distinct ones
     * @param distinct the story's passages without repeats
     * @param passages the claim's passages, repeats included
     */
    Draft(List<Integer> cluster, List<Passage> distinct, List<Passage> passages, Likeness likeness) {
        this.text = text(cluster, distinct, likeness);
        this.profile = profile(passages);
        List<Passage> asserting = passages.stream()
                .filter(passage -> passage.position() == Position.ASSERTS)
                .toList();
        long negated = asserting.stream().filter(Passage::negated).count();
        this.mostlyNegated = negated * 2 > asserting.size();
        // A "not" in a report's own voice does not carry the claim, and nobody denies it.
        this.passages = passages.stream()
                .filter(passage -> passage.statement() != null
                        || mostlyNegated
                        || !passage.negated()
                        || Stands.leavesOpen(passage))
                .toList();
        this.stands = new Stands(this.passages, mostlyNegated);
        for (Passage passage : this.passages) {
            Position position = stands.of(passage);
            positions.put(passage, position);
            reports.add(passage.report());
            if (position == Position.ASSERTS) {
                addAsserted(passage);
            }
        }
        this.counts = this.passages.stream().anyMatch(Passage::counts);
    }

    private void addAsserted(Passage passage) {
        int begin = passage.spans().get(0).begin();
        Statement statement = passage.statement();
        asserted.computeIfAbsent(passage.report(), any -> new TreeSet<>()).add(begin);
        if (statement != null || !passage.negated()) {
            told.computeIfAbsent(passage.report(), any -> new TreeSet<>()).add(begin);
        }
        speakers.add(statement == null ? OWN_VOICE : statement.speaker().name());
    }

    /** How sure it is that a word belongs to the claim: the share of its passages that have it, twice over, at most 1. */
    private static Map<String, Double> profile(List<Passage> passages) {
        Map<String, Double> profile = new HashMap<>();
        passages.forEach(passage -> passage.terms().keySet().forEach(term -> profile.merge(term, 1.0, Double::sum)));
        profile.replaceAll((term, count) -> Math.min(1, 2 * count / passages.size()));
        return profile;
    }

    /** How much of the words, by their weights, the claim has: 0 to 1; 0 for none. */
    double coverage(Map<String, Double> weights) {
        double covered = 0;
        double all = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            covered += term.getValue() * profile.getOrDefault(term.getKey(), 0.0);
            all += term.getValue();
        }
        return all == 0 ? 0 : covered / all;
    }

    /** Whether it says how things hang together ("led to") where the passage does. */
    boolean relatesAs(Passage passage) {
        return passage.events().stream()
                .noneMatch(event -> Concepts.STANDARD.isRelation(event) && profile.getOrDefault(event, 0.0) < 0.5);
    }

    /** Whether it says that one thing led to another. */
    boolean isRelation() {
        return profile.entrySet().stream()
                .anyMatch(term -> term.getValue() >= 0.5 && Concepts.STANDARD.isRelation(term.getKey()));
    }

    /** The words of the passage that is most like the others, that reads by itself, and that is neither short nor long. */
    private static String text(List<Integer> cluster, List<Passage> all, Likeness likeness) {
        int clearest = cluster.stream()
                .min(Comparator.comparingDouble((Integer passage) -> -clarity(passage, cluster, all, likeness))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return trimmed(all.get(clearest).text());
    }

    /** Without the word that joined it to what stood before, and the mark behind it. */
    private static String trimmed(String text) {
        String trimmed = LEADING.matcher(text.strip()).replaceFirst("");
        trimmed = TRAILING.matcher(trimmed).replaceFirst("");
        return trimmed.isEmpty() ? text.strip() : trimmed;
    }

    private static double clarity(int index, List<Integer> cluster, List<Passage> all, Likeness likeness) {
        double sum = 0;
        for (int other : cluster) {
            sum += other == index ? 0 : likeness.of(index, other);
        }
        Passage passage = all.get(index);
        int words = passage.text().split("\\s+").length;
        double clarity = cluster.size() == 1 ? 0 : sum / (cluster.size() - 1);
        clarity += passage.complete() ? 0.3 : 0;
        clarity += passage.leads() ? 0.2 : 0;
        clarity += passage.spans().size() == 1 ? 0.1 : 0;
        clarity += words >= FEWEST_WORDS && words <= MOST_WORDS ? 0.2 : 0;
        clarity -= passage.position() == Position.ASSERTS ? 0 : 0.3;
        clarity -= words <= LONGEST_NOUN && NOUN_ONLY.matcher(passage.text()).find() ? 0.4 : 0;
        clarity -= REPORTED.matcher(passage.text()).find() ? 0.3 : 0;
        return clarity;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Denials, questions and the like that are about the claim in words of their own. */
    List<Passage> attached() {
        return attached;
    }

    void attach(Passage passage) {
        attached.add(passage);
    }

    /** Passages of other claims that take for granted that this one is not so. */
    List<Passage> dismissing() {
        return dismissing;
    }

    void dismiss(Passage passage) {
        dismissing.add(passage);
    }

    List<Statement> pointing() {
        return pointing;
    }

    String text() {
        return text;
    }

    void point(Statement statement) {
        pointing.add(statement);
    }

    /** A sentence of one report's own is a claim only where it says a number or a date; a statement always is. */
    boolean isWorthListing() {
        return passages.size() > 1
                || passages.get(0).statement() != null
                || !attached.isEmpty()
                || passages.get(0).terms().keySet().stream()
                        .anyMatch(term -> term.startsWith("#") || term.startsWith("@"));
    }

    Position position(Passage passage) {
        return positions.getOrDefault(passage, passage.position());
    }

    /** Whether what the passage turns round is what the claim says. */
    boolean saysWhatOthersDo(Passage passage) {
        return stands.isTurnedRound(passage);
    }

    boolean isMostlyNegated() {
        return mostlyNegated;
    }

    /** Whether persons or bodies say it, and all of them that it is not so. */
    boolean isSomebodysNo() {
        return passages.stream()
                .allMatch(passage -> passage.negated()
                        && passage.position() == Position.ASSERTS
                        && passage.statement() != null
                        && (passage.statement().speaker().kind() == SpeakerKind.PERSON
                                || passage.statement().speaker().kind() == SpeakerKind.ORGANIZATION));
    }

    boolean isAssertedIn(String report) {
        return isAssertedBefore(report, Integer.MAX_VALUE);
    }

    boolean isAssertedBefore(String report, int position) {
        return asserted.getOrDefault(report, NOWHERE).lower(position) != null;
    }

    /** Whether it counts people. */
    boolean counts() {
        return counts;
    }

    /** Where the last words of a report before {@code position} that assert it begin; far off where there are none. */
    int lastAsserted(String report, int position) {
        Integer last = told.getOrDefault(report, NOWHERE).lower(position);
        return last == null ? Integer.MIN_VALUE / 2 : last;
    }

    /** Whether a report says it before {@code position}, or another one does: what is said only afterwards nobody answers. */
    boolean isKnownBefore(String report, int position) {
        return isAssertedBefore(report, position) || reports.size() > (reports.contains(report) ? 1 : 0);
    }

    boolean isOnlyAssertedBy(String speaker) {
        return speakers.isEmpty() || speakers.equals(Set.of(speaker));
    }

    long reports() {
        return reports.size();
    }

    int importance() {
        long speakers = passages.stream()
                .filter(passage -> passage.statement() != null)
                .map(passage -> passage.statement().speaker().name())
                .distinct()
                .count();
        boolean denied = passages.stream().anyMatch(passage -> position(passage) == Position.DENIES)
                || attached.stream().anyMatch(passage -> passage.position() == Position.DENIES)
                || !dismissing.isEmpty()
                || pointing.stream().anyMatch(statement -> statement.position() == Position.DENIES);
        return (int) (4 * reports() + (denied ? 6 : 0) + Math.min(10, speakers));
    }
}
