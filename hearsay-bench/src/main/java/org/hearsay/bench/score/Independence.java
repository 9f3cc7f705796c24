package org.hearsay.bench.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Reports that no derived text joins, counted: those that are joined, over any number of steps, are one. */
public final class Independence {
    private final Map<String, String> roots = new HashMap<>();

    public Independence(Collection<String> reports) {
        reports.forEach(report -> roots.put(report, report));
    }

    /** Joins two reports; a pair with a report of somewhere else is passed over. */
    public void join(String a, String b) {
        if (roots.containsKey(a) && roots.containsKey(b)) {
            roots.put(root(a), root(b));
        }
    }

    private String root(String report) {
        String root = report;
        String next = roots.getOrDefault(root, root);
        while (!next.equals(root)) {
            root = next;
            next = roots.getOrDefault(root, root);
        }
        return root;
    }

    public int count() {
        HashSet<String> distinct = new HashSet<>();
        roots.keySet().forEach(report -> distinct.add(root(report)));
        return distinct.size();
    }
}
