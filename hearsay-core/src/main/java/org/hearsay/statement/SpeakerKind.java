package org.hearsay.statement;

/** What a speaker is. */
public enum SpeakerKind {
    PERSON,
    ORGANIZATION,
    OUTLET,
    DOCUMENT,
    /** Somebody whom the report does not name ("two officials familiar with the matter"). */
    ANONYMOUS,
    /** A kind of people rather than named ones ("critics", "residents"). */
    GROUP,
    UNKNOWN
}
