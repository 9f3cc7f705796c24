package org.hearsay.provenance;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One step of a chain, with the words that prove it.
 *
 * @param from the report's id or the outlet that has it
 * @param to the outlet, report, speaker or document that it has it from
 * @param basis which of the five steps decided
 * @param report id of the report whose words prove it, null where a table does (an owner, an agency's subscribers)
 * @param spans the words
 * @param reason one short sentence
 */
public record Link(
        String from, String to, Basis basis, @Nullable String report, List<Span> spans, String reason) {
    public Link {
        spans = List.copyOf(spans);
    }

    /** What a mention rests on; the first that holds decides. */
    public enum Basis {
        REUSE,
        CITATION,
        PUBLIC_SPEECH,
        OWN_REPORTING,
        NONE
    }
}
