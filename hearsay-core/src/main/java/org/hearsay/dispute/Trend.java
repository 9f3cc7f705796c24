package org.hearsay.dispute;

/** How a number may change from day to day and be right each time. */
enum Trend {
    /** It may not: a price, a date's distance, a plan's size. */
    NONE,
    /** People who were killed, a toll, a count so far. */
    GROWS,
    /** People who are missing: they are found, or more are missed. */
    FALLS;

    boolean goesOn(double earlier, double later) {
        return switch (this) {
            case NONE -> false;
            case GROWS -> earlier < later;
            case FALLS -> earlier != later;
        };
    }
}
