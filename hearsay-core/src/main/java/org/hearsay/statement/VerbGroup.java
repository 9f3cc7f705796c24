package org.hearsay.statement;

/**
 * A verb with its auxiliaries, adverbs and negation.
 *
 * @param from index of its first token
 * @param head index of the verb
 * @param form how it stands
 * @param negated whether "not" or "never" stands in it, or a modal denies it ("would not")
 */
record VerbGroup(int from, int head, Form form, boolean negated) {
    /** How a verb stands. */
    enum Form {
        /** With a subject: said, has said, would say. */
        FINITE,
        /** With a subject that undergoes it: was said. */
        PASSIVE,
        /** saying. */
        PARTICIPLE,
        /** to say. */
        INFINITIVE
    }
}
