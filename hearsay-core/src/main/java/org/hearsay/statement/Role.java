package org.hearsay.statement;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is.
 *
 * @param words as written, without an article ("spokesman for the ministry")
 * @param body the body that it belongs to ("ministry"), null where none is said
 * @param noun its head, a lemma ("spokesman")
 */
record Role(String words, @Nullable String body, String noun, Span span) {}
