package org.hearsay.source;

import org.jspecify.annotations.Nullable;

/**
 * The raw material of one report, decoded but not yet read.
 *
 * @param path where it came from: the file; with the line for JSON Lines ({@code a.jsonl:7}), with the place in the list
 *     for a JSON list ({@code a.json#3}); {@code -} for standard input
 * @param id unique in a run: the record's own, else the file's path below the path that was given, without its ending (with
 *     {@code :7} or {@code #3} where the file holds several records)
 * @param format what {@code text} is written in
 * @param text as decoded, without a byte order mark; code units that are no character are U+FFFD, nothing else is changed
 * @param metadata what the record, or a Markdown file's front matter, says of the report
 * @param capture where and when it was fetched, of pages in web archives; null for all others
 */
public record Document(
        String path,
        String id,
        Format format,
        String text,
        Metadata metadata,
        @Nullable Capture capture) {
    /** A document that no crawler fetched. */
    public Document(String path, String id, Format format, String text, Metadata metadata) {
        this(path, id, format, text, metadata, null);
    }
}
