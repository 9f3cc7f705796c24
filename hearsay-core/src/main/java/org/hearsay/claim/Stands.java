package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;

/**
 * Where the passages of one claim stand to it: somebody's assertion turned round, among others that are not, denies it. Made once
 * for a claim, so that the work grows with its passages.
 */
final class Stands {
    /** Of passages that have no verb in common so many are compared word by word; bounds the work. */
    private static final int MOST_COMPARED = 1_000;

    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:not|n['’]t|never) (?:\\w+ )?(?:clear|known|determine|establish|confirm|verif|certain|sure)",
            Pattern.CASE_INSENSITIVE);

    private final boolean mostlyNegated;
    /** What passages say that happens, of those that turn it round and of those that do not. */
    private final Map<Boolean, Set<String>> acts = new HashMap<>();

    private final Map<Boolean, List<Passage>> byNegation = new HashMap<>();
    /** What plain passages say that happens, and up to two of the reports that do. */
    private final Map<String, Set<String>> tellers = new HashMap<>();

    private final Set<List<Object>> said = new HashSet<>();

    Stands(List<Passage> passages, boolean mostlyNegated) {
        this.mostlyNegated = mostlyNegated;
        for (Passage passage : passages) {
            acts.computeIfAbsent(passage.negated(), any -> new HashSet<>()).addAll(passage.acts());
            byNegation
                    .computeIfAbsent(passage.negated(), any -> new ArrayList<>())
                    .add(passage);
            if (passage.turned().isEmpty()) {
                for (String act : passage.acts()) {
                    Set<String> reports = tellers.computeIfAbsent(act, any -> new LinkedHashSet<>());
                    if (reports.size() < 2) {
                        reports.add(passage.report());
                    }
                }
            }
            Statement statement = passage.statement();
            if (statement != null) {
                said.add(List.of(passage.report(), statement.speaker().name(), passage.negated()));
            }
        }
    }

    /** The position of one of the passages; "it is not clear whether" in a report's own voice leaves the claim open. */
    Position of(Passage passage) {
        if (passage.position() == Position.ASSERTS && turnsElsewhere(passage)) {
            return Position.DENIES;
        }
        if (passage.position() != Position.ASSERTS || passage.negated() == mostlyNegated) {
            return passage.position();
        }
        if (passage.statement() != null) {
            return isTurnedRound(passage) && !alsoAsserts(passage) ? Position.DENIES : Position.ASSERTS;
        }
        return leavesOpen(passage) ? Position.UNKNOWN : Position.ASSERTS;
    }

    static boolean leavesOpen(Passage passage) {
        return passage.negated() && OPEN.matcher(passage.text()).find();
    }

    /** Whether what it turns round ("did not ring") is what others say; else it says something else about the same. */
    boolean isTurnedRound(Passage passage) {
        boolean others = !passage.negated();
        return !Collections.disjoint(acts.getOrDefault(others, Set.of()), passage.acts())
                || byNegation.getOrDefault(others, List.of()).stream()
                        .filter(other ->
                                other.acts().isEmpty() || passage.acts().isEmpty())
                        .limit(MOST_COMPARED)
                        .anyMatch(other -> haveHalf(passage, other));
    }

    private static boolean haveHalf(Passage passage, Passage other) {
        double shared = 0;
        double all = 0;
        for (Map.Entry<String, Double> term : passage.terms().entrySet()) {
            shared += other.terms().containsKey(term.getKey()) ? term.getValue() : 0;
            all += term.getValue();
        }
        return shared * 2 >= all;
    }

    /** Whether the same source says it in the same report without turning it round: "he cannot stay, he must go". */
    private boolean alsoAsserts(Passage passage) {
        Statement statement = passage.statement();
        return statement != null
                && said.contains(List.of(passage.report(), statement.speaker().name(), !passage.negated()));
    }

    /** "She was ill from birth, and the vaccine did not kill her": all that it has of what other reports say happened, did not. */
    private boolean turnsElsewhere(Passage passage) {
        if (mostlyNegated || passage.negated() || passage.statement() == null) {
            return false;
        }
        return passage.turned().stream().anyMatch(act -> isToldElsewhere(act, passage.report()))
                && passage.acts().stream()
                        .noneMatch(act -> !passage.turned().contains(act) && isToldElsewhere(act, passage.report()));
    }

    private boolean isToldElsewhere(String act, String report) {
        return tellers.getOrDefault(act, Set.of()).stream().anyMatch(other -> !other.equals(report));
    }
}
