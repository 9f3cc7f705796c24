package org.hearsay.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its report, each field as written there; null where it says nothing. The names are those of the
 * output format; {@code fields.tsv} lists the names that input may use for them.
 */
public record Metadata(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language) {

    /** Of a document that is nothing but text. */
    public static Metadata none() {
        return of(Map.of());
    }

    /** Of a document of which nothing but its address is known. */
    public static Metadata ofUrl(@Nullable String url) {
        return new Metadata(url, null, null, null, null, null, null, null, null);
    }

    /** Takes the values that {@code fields} has under the output format's names. */
    public static Metadata of(Map<String, String> fields) {
        return new Metadata(
                fields.get("url"),
                fields.get("outlet"),
                fields.get("title"),
                fields.get("byline"),
                fields.get("dateline"),
                fields.get("credit"),
                fields.get("published"),
                fields.get("modified"),
                fields.get("language"));
    }

    /** The values that are told, by their names, in the order of the output format. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "url", url);
        put(values, "outlet", outlet);
        put(values, "title", title);
        put(values, "byline", byline);
        put(values, "dateline", dateline);
        put(values, "credit", credit);
        put(values, "published", published);
        put(values, "modified", modified);
        put(values, "language", language);
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** These values, and where they are null those of {@code other}. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                or(url, other.url),
                or(outlet, other.outlet),
                or(title, other.title),
                or(byline, other.byline),
                or(dateline, other.dateline),
                or(credit, other.credit),
                or(published, other.published),
                or(modified, other.modified),
                or(language, other.language));
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
