package org.hearsay.name;

import java.util.List;
import java.util.Set;
import org.hearsay.statement.SpeakerKind;

/**
 * A name as the story's reports write it.
 *
 * @param text without possessive ending and, but for outlets, without article
 * @param kind what most uses take it for
 * @param reports ids of those that use it
 * @param uses in all
 * @param speaks whether it names a speaker, a cited outlet or a report's own outlet
 */
record Spelling(String text, SpeakerKind kind, Set<String> reports, int uses, boolean speaks) {
    Spelling {
        reports = Set.copyOf(reports);
    }

    /** Its words: cut at spaces and hyphens. */
    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\\-‐‑]+"));
    }

    /** The same, taken for something else. */
    Spelling as(SpeakerKind other) {
        return new Spelling(text, other, reports, uses, speaks);
    }

    /** Whether a report uses both. */
    boolean meets(Spelling other) {
        return reports.stream().anyMatch(other.reports::contains);
    }
}
