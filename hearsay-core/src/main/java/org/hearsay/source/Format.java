package org.hearsay.source;

/** What a document's text is written in. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    /** The text field of a JSON record. */
    RECORD
}
