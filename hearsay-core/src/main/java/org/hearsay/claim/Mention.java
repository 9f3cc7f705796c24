package org.hearsay.claim;

import java.util.List;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place that carries a claim.
 *
 * @param report id of the report
 * @param spans the words that carry it
 * @param statement id of the statement whose content it is; null where the report says it in its own voice
 * @param position of the source to the claim ({@code ASSERTS} for narration), after negation is taken into account
 * @param speaker of the statement, under the merged name of the story; null for narration
 * @param hedged whether a hedge weakens it
 */
public record Mention(
        String report,
        List<Span> spans,
        @Nullable String statement,
        Position position,
        @Nullable Speaker speaker,
        boolean hedged) {
    public Mention {
        spans = List.copyOf(spans);
    }
}
