package org.hearsay.article;

/**
 * What an input says of its report in one field, and where it says it.
 *
 * @param from one of the words that docs/formats.md lists under {@code taken}
 */
record Told(String value, String from) {
    static final String JSON_LD = "json-ld";
    static final String META = "meta";
    static final String TIME = "time";
    static final String LINE = "line";
    static final String CLASS = "class";
    static final String LINK = "link";
    static final String ADDRESS = "address";
    static final String SCRIPT = "script";
    static final String HEADING = "heading";
    static final String TITLE = "title";
    static final String ROOT = "root";
    static final String RECORD = "record";
    static final String TEXT = "text";
}
