package org.hearsay.article;

import org.hearsay.text.Span;

/**
 * Text of a report that is not its article: set aside, kept in the text, listed with its reason.
 *
 * @param span where it stands in the report's text
 * @param reason a short stable word, such as {@code title}, {@code repeated-title}, {@code comment-form}, {@code related},
 *     {@code comments}, {@code teaser}, {@code notice}
 */
public record Furniture(Span span, String reason) {}
