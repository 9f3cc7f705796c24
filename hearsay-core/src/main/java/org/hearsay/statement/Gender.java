package org.hearsay.statement;

import java.util.Locale;
import java.util.Map;
import org.hearsay.text.WordTable;

/** The pronoun that a person is spoken of with, as far as a report tells. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    private static final Map<String, String> FIRST_NAMES = WordTable.map(Gender.class, "first-names.tsv");
    private static final Map<String, String> TITLES = WordTable.map(Gender.class, "genders.tsv");

    static Gender of(String written) {
        return switch (written) {
            case "male" -> MALE;
            case "female" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    /** By a first name, in any case. */
    static Gender ofFirstName(String name) {
        return of(FIRST_NAMES.getOrDefault(lower(name), ""));
    }

    /** By a title such as "Ms.". */
    static Gender ofTitle(String title) {
        return of(TITLES.getOrDefault(lower(title).replace(".", ""), ""));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** This one, or the other where this is not known. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }

    /** Whether both may be of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
