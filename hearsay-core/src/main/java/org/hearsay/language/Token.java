package org.hearsay.language;

import org.hearsay.text.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands
 * @param text the words as written
 * @param tag the universal part of speech ({@code NOUN}, {@code VERB}, {@code PROPN}, ...)
 * @param lemma the dictionary form in lower case, by rules and a list of irregular forms
 */
public record Token(Span span, String text, String tag, String lemma) {}
