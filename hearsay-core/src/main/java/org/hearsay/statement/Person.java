package org.hearsay.statement;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a report names.
 *
 * @param name the fullest form that the report gives
 * @param span where that form stands first
 * @param role as the report first tells it ("Taliban spokesman")
 * @param body the body that the role belongs to
 */
record Person(
        String name,
        Span span,
        Gender gender,
        @Nullable String role,
        @Nullable String body) {}
