package org.hearsay.article;

import java.util.List;
import org.hearsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a document gave.
 *
 * @param report null where the document has no text to read, which is then among the problems
 * @param problems in the order in which they were met
 */
public record Extraction(@Nullable Report report, List<Problem> problems) {
    public Extraction {
        problems = List.copyOf(problems);
    }
}
