package org.hearsay.statement;

/** Where a source spoke, as far as the text says. */
public enum Channel {
    /** Where anybody could hear or read it: a tweet, a press conference, a statement, a paper, a court filing. */
    PUBLIC,
    /** To one outlet: {@link Statement#told()}, or unnamed to the report itself. */
    TO_OUTLET,
    /** Nowhere: somebody else tells what it knows ("they knew that"), and takes it for true. */
    UNSPOKEN,
    /** The text does not say. */
    UNSAID
}
