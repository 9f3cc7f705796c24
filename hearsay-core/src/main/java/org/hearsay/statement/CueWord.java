package org.hearsay.statement;

/** The part that a cue plays in its sentence; in {@code cues.tsv} by these names in lower case. */
enum CueWord {
    /** A verb, with what belongs to it: say, point out. */
    VERB,
    /** A noun that is told of: claim, statement, denial. */
    NOUN,
    /** An adjective with a form of "be": is unclear, is aware. */
    ADJECTIVE,
    /** Words before the source: according to, in the words of. */
    PREPOSITION,
    /** A word for an unnamed source: reportedly. */
    ADVERB
}
