package org.hearsay.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a cluster, joined in constant time.
 *
 * @param first the smallest place, which is all there is where {@code size} is 1
 * @param left null for a single report, as is {@code right}
 */
record Members(
        int first,
        int size,
        @Nullable Members left,
        @Nullable Members right) {
    static Members of(int report) {
        return new Members(report, 1, null, null);
    }

    /** By identity: comparing all below would take long. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return 31 * first + size;
    }

    Members joined(Members other) {
        return new Members(Math.min(first, other.first), size + other.size, this, other);
    }

    /** Places of the reports, ascending. */
    List<Integer> toList() {
        return toList(Set.of());
    }

    /** The same, but of those parts that are known the first report only; they are told by identity. */
    List<Integer> toList(Set<Members> known) {
        List<Integer> all = new ArrayList<>();
        Deque<Members> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Members next = open.pop();
            if (next.left == null || next.right == null || known.contains(next)) {
                all.add(next.first);
            } else {
                open.push(next.left);
                open.push(next.right);
            }
        }
        all.sort(null);
        return all;
    }
}
