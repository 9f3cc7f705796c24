package org.hearsay.timeline;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event that reports date.
 *
 * @param date EDTF; null where the reports leave it open ("Saturday" with no date of publication)
 * @param text what happened, in the words of its clearest mention
 * @param places where the reports say it, in the order of the input
 * @param expression the time expression as written in the clearest mention
 */
public record TimelineEntry(@Nullable String date, String text, List<Place> places, String expression) {
    public TimelineEntry {
        places = List.copyOf(places);
    }

    /** Words in a report. */
    public record Place(String report, Span span) {}
}
