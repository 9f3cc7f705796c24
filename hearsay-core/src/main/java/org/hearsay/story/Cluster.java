package org.hearsay.story;

/**
 * Reports that are put together.
 *
 * @param members places of the reports
 * @param sum of their vectors
 * @param firstDay the earliest day of publication since 1970, {@code Long.MAX_VALUE} where none is known
 * @param lastDay the latest, {@code Long.MIN_VALUE} where none is known
 * @param label of the report that is most like all of them
 */
record Cluster(Members members, WordVector sum, long firstDay, long lastDay, Label label) {
    private static final int MOST_FEATURES = 600;

    /** The report that gives a cluster its label: with a title before without, then the one most like the cluster. */
    record Label(int report, boolean titled, double score) {
        Label better(Label other) {
            if (titled != other.titled) {
                return titled ? this : other;
            }
            return score > other.score || (score == other.score && report < other.report) ? this : other;
        }
    }

    static Cluster of(int place, Card card, WordVector vector) {
        boolean dated = card.day() != Card.UNDATED;
        return new Cluster(
                Members.of(place),
                vector,
                dated ? card.day() : Long.MAX_VALUE,
                dated ? card.day() : Long.MIN_VALUE,
                new Label(place, card.titled(), 1));
    }

    int size() {
        return members.size();
    }

    Cluster joined(Cluster other) {
        return new Cluster(
                members.joined(other.members),
                sum.plus(other.sum).heaviest(MOST_FEATURES),
                Math.min(firstDay, other.firstDay),
                Math.max(lastDay, other.lastDay),
                size() >= other.size() ? label : other.label);
    }

    Cluster withLabel(Label chosen) {
        return new Cluster(members, sum, firstDay, lastDay, chosen);
    }

    /**
     * The mean similarity of the pairs between the two, as far as their heaviest words tell.
     *
     * @param weights of this cluster's sum
     */
    double similarity(WordWeights weights, Cluster other) {
        return weights.dot(other.sum) / ((double) size() * other.size());
    }

    /** The mean similarity of the pairs within, 0 for a single report. */
    double cohesion() {
        int size = size();
        return size == 1 ? 0 : Math.max(0, (sum.squares() - size) / ((double) size * (size - 1)));
    }

    /** Days between the two; 0 where they overlap or one has no date. */
    long gapDays(Cluster other) {
        if (lastDay == Long.MIN_VALUE || other.lastDay == Long.MIN_VALUE) {
            return 0;
        }
        return Math.max(0, Math.max(firstDay - other.lastDay, other.firstDay - lastDay));
    }
}
