package org.hearsay.statement;

/** What a source does with the content. */
public enum Position {
    ASSERTS,
    DENIES,
    /** Refused, gave no comment, did not reply: {@link Statement#detail()} tells which. */
    DECLINES,
    /** Says that it does not know, or that it is unclear. */
    UNKNOWN,
    ASKS
}
