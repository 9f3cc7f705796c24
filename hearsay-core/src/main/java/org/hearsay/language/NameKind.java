package org.hearsay.language;

/** What a name names. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    OUTLET,
    PLACE,
    OTHER
}
