package org.hearsay.story;

/** How much one story holds. */
public enum Granularity {
    /** What happened in one place within days, and what is said of it then. */
    EVENT(300),
    /** A chain of events about the same people and matter, over months or years. */
    AFFAIR(10_000);

    private final int backgroundReports;

    Granularity(int backgroundReports) {
        this.backgroundReports = backgroundReports;
    }

    /**
     * How many reports of common English are thought to stand beside the collection when it is asked how rare a word is. For
     * events few: what many of the collection's reports are about does not tell its events apart. For affairs many: that is
     * just what holds one together.
     */
    int backgroundReports() {
        return backgroundReports;
    }
}
