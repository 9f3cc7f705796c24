package org.hearsay.dispute;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is denied, or that has rival numbers, dates, polarity, attribution or certainty.
 *
 * @param id unique in a run: the story's id, {@code -d} and a number from 1
 * @param kind what the sides differ in
 * @param claim the claim's id
 * @param sides two or more
 * @param verdict what the difference means
 * @param why one sentence that explains the verdict
 */
public record Dispute(String id, Kind kind, String claim, List<Side> sides, Verdict verdict, String why) {
    public Dispute {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("dispute " + id + " needs two sides");
        }
    }

    /** What the sides differ in. */
    public enum Kind {
        DENIAL,
        NUMBER,
        DATE,
        POLARITY,
        ATTRIBUTION,
        CERTAINTY
    }

    /** What the difference means. */
    public enum Verdict {
        CONFLICT,
        /** Each was right in its time. */
        UPDATE,
        /** One is only more exact. */
        PRECISION
    }

    /**
     * One side of a dispute.
     *
     * @param value what this side says: a number, an EDTF date, {@code asserted} or {@code denied}, words
     * @param reports ids of the reports that carry it, in the order of the input
     * @param places where each says it, in the order of {@code reports} (a report may say it in several places)
     * @param speaker who says it, null where it is narration or several say it
     * @param asOf the date at which the value was current (ISO 8601), null where not known
     */
    public record Side(
            String value,
            List<String> reports,
            List<Place> places,
            @Nullable String speaker,
            @Nullable String asOf) {
        public Side {
            reports = List.copyOf(reports);
            places = List.copyOf(places);
        }
    }

    /** Words in a report. */
    public record Place(String report, Span span) {}
}
