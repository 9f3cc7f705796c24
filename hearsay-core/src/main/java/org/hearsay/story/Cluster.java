package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports that are put together.
 *
 * @param members places of the reports, the first one the smallest
 * @param sum of their vectors
 * @param firstDay the earliest day of publication since 1970, {@code Long.MAX_VALUE} where none is known
 * @param lastDay the latest, {@code Long.MIN_VALUE} where none is known
 */
record Cluster(List<Integer> members, WordVector sum, long firstDay, long lastDay) {
    private static final int MOST_FEATURES = 600;

    Cluster joined(Cluster other) {
        List<Integer> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(null);
        return new Cluster(
                List.copyOf(all),
                sum.plus(other.sum).heaviest(MOST_FEATURES),
                Math.min(firstDay, other.firstDay),
                Math.max(lastDay, other.lastDay));
    }

    /** The mean similarity of the pairs between the two, as far as their heaviest words tell. */
    double similarity(Cluster other) {
        return sum.dot(other.sum) / ((double) members.size() * other.members.size());
    }

    /** The mean similarity of the pairs within, 0 for a single report. */
    double cohesion() {
        int size = members.size();
        return size == 1 ? 0 : Math.max(0, (sum.dot(sum) - size) / ((double) size * (size - 1)));
    }

    /** Days between the two; 0 where they overlap or one has no date. */
    long gapDays(Cluster other) {
        if (lastDay == Long.MIN_VALUE || other.lastDay == Long.MIN_VALUE) {
            return 0;
        }
        return Math.max(0, Math.max(firstDay - other.lastDay, other.firstDay - lastDay));
    }
}
