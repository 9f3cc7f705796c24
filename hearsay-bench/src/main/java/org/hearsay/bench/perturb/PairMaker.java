package org.hearsay.bench.perturb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.data.SentencePairs;

/**
 * Makes pairs in conflict and pairs that are not, so many of each, as evenly as the sentences allow over the kinds of change. The
 * same sentences give the same pairs. A sentence pair serves at most two changes of each of the two sorts.
 */
public final class PairMaker {
    private static final int MOST_OF_PAIR = 2;

    private final int ofEach;

    public PairMaker(int ofEach) {
        this.ofEach = ofEach;
    }

    public List<ChangedPair> make(List<SentencePairs.Pair> pairs) {
        List<SentencePairs.Pair> mixed = pairs.stream()
                .sorted(Comparator.comparingInt((SentencePairs.Pair pair) -> mixed(pair.id()))
                        .thenComparing(SentencePairs.Pair::id))
                .toList();
        List<ChangedPair> made = new ArrayList<>(some(mixed, true));
        made.addAll(some(mixed, false));
        return made;
    }

    /** A number that has nothing to do with what the pair says. */
    static int mixed(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & 0x7FFFFFFF;
    }

    /** Takes a change of each kind in turn, until there are enough or none is left. */
    private List<ChangedPair> some(List<SentencePairs.Pair> pairs, boolean conflict) {
        Map<String, Deque<ChangedPair>> kinds = new TreeMap<>();
        for (SentencePairs.Pair pair : pairs) {
            for (Change change : changes(pair, conflict)) {
                kinds.computeIfAbsent(change.kind(), kind -> new ArrayDeque<>())
                        .add(new ChangedPair(
                                pair.id(),
                                change.kind(),
                                conflict,
                                pair.first(),
                                change.text(),
                                change.firstDay(),
                                change.secondDay()));
            }
        }
        List<ChangedPair> made = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        while (made.size() < ofEach && kinds.values().stream().anyMatch(left -> !left.isEmpty())) {
            for (Deque<ChangedPair> left : kinds.values()) {
                while (!left.isEmpty() && used.getOrDefault(left.element().id(), 0) >= MOST_OF_PAIR) {
                    left.remove();
                }
                if (!left.isEmpty() && made.size() < ofEach) {
                    used.merge(left.element().id(), 1, Integer::sum);
                    made.add(left.remove());
                }
            }
        }
        return made;
    }

    private static List<Change> changes(SentencePairs.Pair pair, boolean conflict) {
        int seed = mixed(pair.id());
        List<Change> changes = new ArrayList<>();
        if (conflict) {
            changes.addAll(NumberChanges.conflicts(pair.first(), pair.second(), seed));
            changes.addAll(DateChanges.conflicts(pair.first(), pair.second(), seed));
            changes.addAll(NegationChanges.conflicts(pair.first(), pair.second()));
        } else {
            changes.addAll(NumberChanges.harmless(pair.first(), pair.second(), seed));
            changes.addAll(DateChanges.harmless(pair.first(), pair.second()));
        }
        return changes;
    }
}
