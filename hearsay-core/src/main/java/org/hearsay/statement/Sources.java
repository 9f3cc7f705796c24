package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes resolved sources. */
final class Sources {
    private Sources() {}

    static Said of(Person person, int at) {
        Speaker speaker = new Speaker(
                person.name(), SpeakerKind.PERSON, List.of(person.span()), person.role(), person.body(), null);
        return new Said(speaker, at, person.gender(), false, "", List.of());
    }

    static Said named(String name, SpeakerKind kind, Span span, int at) {
        String capital = kind == SpeakerKind.ORGANIZATION ? capital(name) : name;
        return new Said(
                new Speaker(capital, kind, List.of(span), null, null, null), at, Gender.UNKNOWN, false, "", List.of());
    }

    /** "State Department" for "state Department": garbled reports write a name's first word small. */
    private static String capital(String name) {
        int space = name.lastIndexOf(' ');
        boolean garbled = space > 0
                && Character.isLowerCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(space + 1))
                && name.chars().filter(c -> c == ' ').count() == 1;
        return garbled ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** An unnamed source of that description. */
    static Said unnamed(Unnamed unnamed, Span span, int at, Gender gender, boolean plural) {
        Speaker speaker = new Speaker(
                unnamed.description(), SpeakerKind.ANONYMOUS, List.of(span), unnamed.role(), unnamed.body(), unnamed);
        return new Said(speaker, at, gender, plural, unnamed.role(), List.of());
    }

    /** Nobody that can be told; the name is as written. */
    static Said unknown(String written, @Nullable Span span, int at) {
        return new Said(
                new Speaker(written, SpeakerKind.UNKNOWN, span == null ? List.of() : List.of(span), null, null, null),
                at,
                Gender.UNKNOWN,
                false,
                "",
                List.of());
    }
}
