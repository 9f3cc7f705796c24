package org.hearsay.statement;

/** How a cue takes its content; in {@code cues.tsv} by these names in lower case. */
enum Construction {
    /** In quotation marks, or around a parenthesis: "…," she said. */
    QUOTE,
    /** A clause with "that": said that the dam held. */
    THAT,
    /** A clause without "that": said the dam held. */
    CLAUSE,
    /** An indirect question: asked whether the dam held, knows who built it. */
    QUESTION,
    /** The addressee stands between the cue and the content: told reporters that the dam held. */
    ADDRESSEE,
    /** An infinitive: refused to open the gates. */
    INFINITIVE,
    /** A participle: denied opening the gates. */
    GERUND,
    /** A noun phrase: denied the report. */
    NOUN,
    /** A passive with an infinitive, source unsaid: is said to have opened the gates. */
    PASSIVE,
    /** Nothing need follow; the clause itself is the content: did not respond. */
    NOTHING
}
