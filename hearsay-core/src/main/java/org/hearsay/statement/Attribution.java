package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to say what, as spans alone: what a finder of attributions leaves to be resolved.
 *
 * @param source who it is attributed to; null where the text names nobody
 * @param cue the words that attribute it, in text order; empty where there are none
 * @param content what is attributed, in text order; never empty
 * @param confidence 0 to 1
 */
record Attribution(@Nullable Span source, List<Span> cue, List<Span> content, double confidence) {
    Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }
}
