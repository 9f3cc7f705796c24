package org.hearsay.name;

import java.util.List;
import org.hearsay.statement.SpeakerKind;

/**
 * Spellings of one person or body, merged over the reports of a story.
 *
 * @param name the spelling that most reports use, the longest among equals; of a person a full name and of a body no
 *     abbreviation, where any report has one; of an outlet the name that citations give it
 * @param kind what it names
 * @param variants all spellings that the reports use, {@code name} among them, most used first
 */
public record NameGroup(String name, SpeakerKind kind, List<String> variants) {
    public NameGroup {
        variants = List.copyOf(variants);
    }
}
