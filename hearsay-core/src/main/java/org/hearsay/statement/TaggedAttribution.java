package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Who is said to say what, as spans of a report's text alone: what an {@link AttributionTagger} finds.
 *
 * @param source who it is attributed to, in text order; empty where nobody is named
 * @param cue the words that attribute it, in text order; empty where there are none
 * @param content what is attributed, in text order; never empty
 * @param confidence that the words are attributed at all, 0 to 1
 */
public record TaggedAttribution(List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    public TaggedAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }
}
