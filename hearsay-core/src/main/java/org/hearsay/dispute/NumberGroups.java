package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers put together that count one thing: those with the same key, and of mentions that say nearly the same otherwise those
 * that stand among the same words, where neither mention has the other's number too.
 */
final class NumberGroups {
    /** Mentions must be alike to this share for the words around a number to tell what it counts. */
    private static final double SAME_MENTION = 0.6;
    /** Bounds the work on one claim: so many numbers are set against each other by the words around them. */
    private static final int MOST = 150;

    private final List<Numbered> numbers;
    private final int[] parent;

    private NumberGroups(List<Numbered> numbers) {
        this.numbers = numbers;
        this.parent = new int[numbers.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** In the order of the first number of each. */
    static List<List<Numbered>> of(List<Numbered> numbers) {
        NumberGroups groups = new NumberGroups(numbers);
        groups.joinByKey();
        groups.joinByContext();
        Map<Integer, List<Numbered>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            byRoot.computeIfAbsent(groups.root(i), root -> new ArrayList<>()).add(numbers.get(i));
        }
        return List.copyOf(byRoot.values());
    }

    private void joinByKey() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            String thing = numbers.get(i).thing();
            if (thing != null) {
                join(first.computeIfAbsent(thing, any -> -1), i);
                first.put(thing, i);
            }
        }
    }

    private void joinByContext() {
        int size = Math.min(MOST, numbers.size());
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (root(i) != root(j) && areRivals(numbers.get(j), numbers.get(i))) {
                    join(j, i);
                }
            }
        }
    }

    private boolean areRivals(Numbered one, Numbered other) {
        Said a = one.said();
        Said b = other.said();
        return !a.reportId().equals(b.reportId())
                && one.isOfOneThingAs(other)
                && isAlone(one, b)
                && isAlone(other, a)
                && a.likeness(b) >= SAME_MENTION;
    }

    /** Whether the other mention has no number of the same value or thing. */
    private boolean isAlone(Numbered one, Said other) {
        for (Numbered theirs : numbers) {
            if (theirs.said().equals(other)
                    && (theirs.quantity().low() == one.quantity().low()
                            || (one.thing() != null && one.thing().equals(theirs.thing())))) {
                return false;
            }
        }
        return true;
    }

    private void join(int one, int other) {
        if (one >= 0) {
            parent[root(other)] = root(one);
        }
    }

    private int root(int at) {
        int root = at;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
