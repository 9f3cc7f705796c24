package org.hearsay.language;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean a date or a length of time.
 *
 * @param span "last Tuesday", "in late March" without "in"
 * @param value EDTF level 0 or 1, or an ISO 8601 duration ({@code P3D}); null where it means no date that can be told
 */
public record TimeExpression(Span span, @Nullable String value) {}
