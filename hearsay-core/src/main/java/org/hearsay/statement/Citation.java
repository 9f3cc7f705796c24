package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report saying that an outlet reported something, or that a source spoke to an outlet.
 *
 * @param report id of the citing report
 * @param outlet canonical name of the cited outlet ("The New York Times"), or the name as written where the table of outlets
 *     does not have it
 * @param spans where the outlet's name stands
 * @param statement id of the statement that it belongs to, null where it stands alone
 */
public record Citation(
        String report,
        String outlet,
        List<Span> spans,
        @Nullable String statement) {
    public Citation {
        spans = List.copyOf(spans);
    }
}
