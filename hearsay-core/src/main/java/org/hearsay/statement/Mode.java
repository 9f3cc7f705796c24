package org.hearsay.statement;

/** How the content is given. */
public enum Mode {
    /** All of it inside quotation marks. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** Some of it. */
    MIXED
}
