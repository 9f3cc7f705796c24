package org.hearsay.statement;

/** What sort of act a cue tells of; in {@code cues.tsv} by these names in lower case. */
enum CueClass {
    /** Speaking or writing: say, tweet, statement. */
    SPEECH,
    /** A document, poll or finding that says something: show, find, according to. */
    DOCUMENT,
    /** Thinking, feeling: believe, hope. */
    BELIEF,
    /** Knowing, as somebody else tells it: know, realize, discover. */
    KNOWLEDGE,
    /** Meaning to do or wanting done: plan, want, urge. */
    INTENTION,
    /** Judging somebody or something: criticize, praise. */
    STANCE,
    /** Not speaking: decline, did not respond. */
    REFUSAL,
    /** Asking. */
    QUESTION,
    /** No source is named: reportedly, allegedly. */
    HEARSAY
}
