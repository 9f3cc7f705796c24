package org.hearsay.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports of the same event or affair. Every report is in exactly one story; a story of one report is a story.
 *
 * @param id unique in a run, the same for the same input
 * @param label a short line that says what it is about, in words of the reports
 * @param reports ids in the order of the input, never empty
 * @param from the earliest known date of its reports (ISO 8601), null where none is known
 * @param to the latest
 */
public record Story(
        String id,
        String label,
        List<String> reports,
        @Nullable String from,
        @Nullable String to) {
    public Story {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no report");
        }
    }
}
