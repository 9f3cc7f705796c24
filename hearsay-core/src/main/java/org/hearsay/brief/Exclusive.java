package org.hearsay.brief;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that only one of a story's reports has.
 *
 * @param kind what it is
 * @param report id of the one report
 * @param who the source that says it or the outlet that is cited; null for the report's own voice
 * @param text the words that have it
 * @param spans where they stand, in text order
 */
public record Exclusive(Kind kind, String report, @Nullable String who, String text, List<Span> spans) {
    public Exclusive {
        spans = List.copyOf(spans);
    }

    /** What a report may have alone. */
    public enum Kind {
        /** An outlet that no other report cites. */
        CITATION,
        /** A source that no other report has saying anything. */
        SOURCE,
        /** A claim that no other report carries. */
        CLAIM
    }
}
