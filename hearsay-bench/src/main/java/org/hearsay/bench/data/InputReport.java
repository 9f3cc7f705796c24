package org.hearsay.bench.data;

import org.jspecify.annotations.Nullable;

/**
 * A report of a data set, as the program takes it in; the fields of {@code hearsay articles}.
 *
 * @param published null, like the other facts, where the data set does not say it
 */
public record InputReport(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        @Nullable String language,
        String text) {

    static InputReport of(String id, String text) {
        return new InputReport(id, null, null, null, null, null, text);
    }

    /** A text that is known to be English. */
    public static InputReport english(String id, String text) {
        return new InputReport(id, null, null, null, null, "en", text);
    }
}
