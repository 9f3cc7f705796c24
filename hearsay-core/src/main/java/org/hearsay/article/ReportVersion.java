package org.hearsay.article;

import java.util.List;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a report said before it was changed.
 *
 * @param place where this version was found
 * @param title the headline that it had
 * @param published as in {@link Report}
 * @param modified as in {@link Report}
 * @param text its whole text
 * @param removed its sentences that the report no longer has, in the order of this version; at most {@value
 *     Changes#MOST}
 * @param added where the report has sentences that this version had not, in text order; at most {@value Changes#MOST}
 * @param correction by which the report says that it was corrected, and which this version did not have; null where it has none
 */
public record ReportVersion(
        ReportPlace place,
        @Nullable String title,
        @Nullable String published,
        @Nullable String modified,
        String text,
        List<String> removed,
        List<Span> added,
        @Nullable Excerpt correction) {
    public ReportVersion {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** A version, {@code then}, of what is the report {@code now}. */
    static ReportVersion of(Report then, Report now) {
        Changes changes = Changes.between(then, now);
        return new ReportVersion(
                then.places().get(0),
                then.title(),
                then.published(),
                then.modified(),
                then.text(),
                changes.removed(),
                changes.added(),
                changes.correction());
    }
}
