package org.hearsay.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What was read beside a report's text and its fields.
 *
 * @param taken where fields were taken from, by the field's name in the output format, in alphabetical order; a field that has no entry
 *     was not told
 * @param captions words under pictures, in page order; they are no part of the text
 * @param posts of social networks in the text, in text order
 * @param correction by which the report says that it was corrected; null where it does not
 */
public record ReportDetails(
        Map<String, String> taken,
        List<String> captions,
        List<EmbeddedPost> posts,
        @Nullable Excerpt correction) {
    private static final ReportDetails NONE = new ReportDetails(Map.of(), List.of(), List.of(), null);

    public ReportDetails {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        captions = List.copyOf(captions);
        posts = List.copyOf(posts);
    }

    /** These, with the language taken from the text; null where it cannot be told. */
    ReportDetails withLanguage(@Nullable String detected) {
        Map<String, String> told = new TreeMap<>(taken);
        told.remove("language");
        if (detected != null) {
            told.put("language", Told.TEXT);
        }
        return new ReportDetails(told, captions, posts, correction);
    }

    public static ReportDetails none() {
        return NONE;
    }
}
