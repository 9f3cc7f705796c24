package org.hearsay.reader;

import org.hearsay.text.Span;

/**
 * A word, a part of one, or a mark, as the encoder knows it.
 *
 * @param id its line in the vocabulary, counted from 0
 * @param span where it stands in the text; never empty
 */
record Piece(int id, Span span) {}
