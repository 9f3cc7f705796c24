package org.hearsay.language;

import java.util.List;
import org.hearsay.text.Span;

/**
 * A sentence of an article.
 *
 * @param span where it stands; inside one paragraph
 * @param paragraph the paragraph's index in the report's paragraphs
 * @param tokens in text order, inside the span
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
