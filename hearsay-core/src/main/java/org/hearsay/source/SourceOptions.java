package org.hearsay.source;

import java.util.Map;
import org.hearsay.fetch.WebFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of what is read; what lies beyond is reported as a problem, with the bound.
 *
 * @param maxFileBytes of a file that is read as a whole; JSON Lines are read line by line and have no such bound
 * @param maxRecordBytes of one line of JSON Lines
 * @param maxDepth of folders below a given path, 1 or more
 * @param maxFiles in all
 * @param columns names of columns and JSON fields that go before those that are known, by the fields of the output format
 *     ({@code text} to {@code story body}); empty as a rule
 * @param web fetches addresses that are given, feeds of lists, articles of feeds and of records without a text; null where nothing
 *     is fetched, as a rule
 */
public record SourceOptions(
        int maxFileBytes,
        int maxRecordBytes,
        int maxDepth,
        int maxFiles,
        Map<String, String> columns,
        @Nullable WebFetcher web) {
    public SourceOptions {
        if (maxFileBytes < 1 || maxRecordBytes < 1 || maxDepth < 1 || maxFiles < 1) {
            throw new IllegalArgumentException("bounds of the input must be 1 or more: " + maxFileBytes + " and "
                    + maxRecordBytes + " bytes, depth " + maxDepth + ", " + maxFiles + " files");
        }
        columns = Map.copyOf(columns);
        for (String field : columns.keySet()) {
            if (FieldNames.of(field).isEmpty() || field.equals("list")) {
                throw new IllegalArgumentException("there is no field \"" + field
                        + "\" that a column could be; known are " + String.join(", ", FieldNames.fields()));
            }
        }
    }

    /** 20 MiB a file, 8 MiB a record, 64 folders deep, a million files. */
    public static SourceOptions defaults() {
        return new SourceOptions(20 << 20, 8 << 20, 64, 1_000_000, Map.of(), null);
    }

    public SourceOptions withMaxFileBytes(int bytes) {
        return new SourceOptions(bytes, maxRecordBytes, maxDepth, maxFiles, columns, web);
    }

    public SourceOptions withMaxRecordBytes(int bytes) {
        return new SourceOptions(maxFileBytes, bytes, maxDepth, maxFiles, columns, web);
    }

    public SourceOptions withMaxDepth(int folders) {
        return new SourceOptions(maxFileBytes, maxRecordBytes, folders, maxFiles, columns, web);
    }

    public SourceOptions withMaxFiles(int files) {
        return new SourceOptions(maxFileBytes, maxRecordBytes, maxDepth, files, columns, web);
    }

    /**
     * With names of columns.
     *
     * @throws IllegalArgumentException if a key is no field of a report
     */
    public SourceOptions withColumns(Map<String, String> names) {
        return new SourceOptions(maxFileBytes, maxRecordBytes, maxDepth, maxFiles, names, web);
    }

    /** With a fetcher; null fetches nothing. */
    public SourceOptions withWeb(@Nullable WebFetcher fetcher) {
        return new SourceOptions(maxFileBytes, maxRecordBytes, maxDepth, maxFiles, columns, fetcher);
    }
}
