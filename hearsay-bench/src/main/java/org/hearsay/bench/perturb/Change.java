package org.hearsay.bench.perturb;

/**
 * A way to change a sentence.
 *
 * @param kind its name
 * @param text the changed sentence
 * @param firstDay when the unchanged sentence was published
 * @param secondDay when this one was
 */
record Change(String kind, String text, String firstDay, String secondDay) {
    /** The day on which reports are published where nothing depends on it. */
    static final String DAY = "2003-06-18";

    Change(String kind, String text) {
        this(kind, text, DAY, DAY);
    }
}
