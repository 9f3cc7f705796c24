package org.hearsay.source;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a crawler fetched a page.
 *
 * @param url as it was asked for; null where the archive does not say
 * @param date ISO 8601; null where the archive does not say
 */
public record Capture(@Nullable String url, @Nullable String date) {}
