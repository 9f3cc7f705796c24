package org.hearsay.statement;

import java.util.Set;

/**
 * A row of the table of cues.
 *
 * @param words its words, separated by single spaces, of verbs and nouns the lemmas: {@code say}, {@code point out},
 *     {@code according to}
 * @param word the part that it plays in its sentence
 * @param kind the sort of act
 * @param position what the source does with the content
 * @param negated what the source does with the content where the cue is negated: "did not say" declines
 * @param takes how it takes its content
 */
record Cue(String words, CueWord word, CueClass kind, Position position, Position negated, Set<Construction> takes) {
    Cue {
        takes = Set.copyOf(takes);
    }

    boolean takes(Construction construction) {
        return takes.contains(construction);
    }

    /** What the source does with the content of this cue. */
    Position position(boolean isNegated) {
        return isNegated ? negated : position;
    }
}
