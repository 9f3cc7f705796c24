package org.hearsay.brief;

import org.hearsay.provenance.Origin;
import org.hearsay.statement.Unnamed;

/** Says what an origin is. */
final class OriginWords {
    private OriginWords() {}

    static String of(Origin origin) {
        StringBuilder words = new StringBuilder(kind(origin));
        Unnamed unnamed = origin.unnamed();
        if (unnamed != null) {
            words.append(": ").append(unnamed.description());
        } else if (origin.anonymous()) {
            words.append(": unnamed sources");
        }
        if (!origin.via().isEmpty()) {
            words.append(", through ").append(String.join(", ", origin.via()));
        }
        if (origin.denies()) {
            words.append("; denies it");
        }
        if (!origin.counted()) {
            words.append("; not counted");
        }
        return words.append('.').toString();
    }

    private static String kind(Origin origin) {
        return switch (origin.kind()) {
            case PERSON -> "in public";
            case ORGANIZATION -> "as a body, in public";
            case DOCUMENT -> "a document";
            case OUTLET -> "its own reporting";
            case UNSOURCED -> "does not say where it has it from";
            case CIRCULAR -> "outlets that cite each other in a circle";
        };
    }
}
