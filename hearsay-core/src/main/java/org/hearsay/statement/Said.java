package org.hearsay.statement;

import java.util.List;

/**
 * A source that has been resolved, as later pronouns and descriptions go back to it.
 *
 * @param speaker who it is
 * @param at the source's first token
 * @param gender of one person
 * @param plural whether it is several
 * @param noun the lemma that it was described with, "" where it was named
 * @param via the outlets through which the report has it
 */
record Said(Speaker speaker, int at, Gender gender, boolean plural, String noun, List<String> via) {
    Said {
        via = List.copyOf(via);
    }

    boolean isSomebody() {
        return !plural && (speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ANONYMOUS);
    }

    boolean isThing() {
        return speaker.kind() == SpeakerKind.ORGANIZATION
                || speaker.kind() == SpeakerKind.OUTLET
                || speaker.kind() == SpeakerKind.DOCUMENT;
    }

    Said withVia(List<String> outlets) {
        return new Said(speaker, at, gender, plural, noun, outlets);
    }
}
