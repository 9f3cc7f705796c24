package org.hearsay.text;

/**
 * Words set in quotation marks.
 *
 * @param span the words with their marks (of an unclosed quotation: up to the end of its paragraph)
 * @param inner the words alone
 * @param closed whether a closing mark was found
 * @param continued whether the quotation goes on in the next paragraph, which opens with a mark of its own
 */
public record Quotation(Span span, Span inner, boolean closed, boolean continued) {
    public Quotation {
        if (!span.contains(inner)) {
            throw new IllegalArgumentException("the words " + inner + " lie outside the quotation " + span);
        }
    }
}
