package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a report was found.
 *
 * @param id that the input gives it there; of a report's own place the report's
 * @param url the address under which it stood there, null where the input does not say: a page in a file tells only which
 *     address it holds for its own
 * @param path where it was read from
 * @param retrieved ISO 8601: when a crawler fetched it there; null where the input is no web archive
 */
public record ReportPlace(
        String id,
        @Nullable String url,
        String path,
        @Nullable String retrieved) {}
