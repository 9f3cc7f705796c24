package org.hearsay.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordTable;

/**
 * What the words of claims are compared by: {@code concepts.tsv} maps lemmas that tell of the same thing to one concept, and
 * says which concepts tell of different events; {@code closed-words.tsv} lists the words that say nothing, turn a clause
 * round, or point back at a claim.
 */
public final class Concepts {
    static final Concepts STANDARD = new Concepts();

    private final Map<String, String> byLemma = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, String> closed = new HashMap<>();

    private Concepts() {
        for (List<String> row : WordTable.rows(Concepts.class, "concepts.tsv")) {
            kinds.put(row.get(0), row.get(1));
            for (String lemma : row.get(2).split(";")) {
                byLemma.putIfAbsent(lemma, row.get(0));
            }
            for (String other : row.get(3).split(";")) {
                if (!other.isEmpty()) {
                    apart.computeIfAbsent(row.get(0), concept -> new HashSet<>())
                            .add(other);
                    apart.computeIfAbsent(other, concept -> new HashSet<>()).add(row.get(0));
                }
            }
        }
        for (List<String> row : WordTable.rows(Concepts.class, "closed-words.tsv")) {
            closed.put(row.get(0), row.get(1));
        }
    }

    /** The lists that the program ships; read once, immutable. */
    public static Concepts standard() {
        return STANDARD;
    }

    /** The concept of a lemma, or the lemma where it belongs to none. */
    public String of(String lemma) {
        return byLemma.getOrDefault(lemma, lemma);
    }

    /** Whether a concept tells of an event rather than of a thing or place. */
    public boolean isEvent(String concept) {
        return "event".equals(kinds.get(concept)) || isFate(concept) || isRelation(concept);
    }

    /** Whether a concept tells what happens to people ("killed", "evacuated"): people are counted by it. */
    boolean isFate(String concept) {
        return "fate".equals(kinds.get(concept));
    }

    /** Whether a concept says how two things hang together ("led to"): with it and without it is not the same claim. */
    boolean isRelation(String concept) {
        return "relation".equals(kinds.get(concept));
    }

    boolean isPlace(String concept) {
        return "place".equals(kinds.get(concept));
    }

    /** Whether a lemma says nothing about what a claim is ("be", "such"). */
    public boolean isEmpty(String lemma) {
        return "empty".equals(closed.get(lemma));
    }

    /** Whether a lemma says little ("make"). */
    public boolean isWeak(String lemma) {
        return "weak".equals(closed.get(lemma));
    }

    /** Whether a lemma turns its clause round ("not", "never"). */
    public boolean isNegator(String lemma) {
        return "negator".equals(closed.get(lemma));
    }

    boolean isPointer(String lemma) {
        return "pointer".equals(closed.get(lemma)) || isDismissal(lemma);
    }

    /** Whether a lemma points at a claim where a source denies or doubts, and is a word like others elsewhere. */
    boolean isShell(String lemma) {
        return "shell".equals(closed.get(lemma)) || isEvidence(lemma);
    }

    /** Whether a lemma weighs what speaks for a claim ("proof", "confidence"); a shell too. */
    boolean isEvidence(String lemma) {
        return "evidence".equals(closed.get(lemma));
    }

    /** Whether a lemma says of the claim behind it that it is not so. */
    boolean isDismissal(String lemma) {
        return "dismissal".equals(closed.get(lemma));
    }

    /** Whether an event of the one set excludes that both tell of the same: "killed" and "injured". */
    boolean areApart(Set<String> events, Set<String> others) {
        for (String event : events) {
            if (others.contains(event)) {
                return false;
            }
        }
        for (String event : events) {
            for (String other : apart.getOrDefault(event, Set.of())) {
                if (others.contains(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
