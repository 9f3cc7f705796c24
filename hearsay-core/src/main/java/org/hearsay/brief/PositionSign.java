package org.hearsay.brief;

import org.hearsay.statement.Position;

/** How the page marks a position beside its word: by a sign and a colour, never by colour alone. */
final class PositionSign {
    private PositionSign() {}

    static String sign(Position position) {
        return switch (position) {
            case ASSERTS -> "✓";
            case DENIES -> "✗";
            case DECLINES -> "–";
            case UNKNOWN -> "?";
            case ASKS -> "…";
        };
    }

    /** A class of the style sheet. */
    static String style(Position position) {
        return switch (position) {
            case ASSERTS -> "asserts";
            case DENIES -> "denies";
            case DECLINES -> "declines";
            case UNKNOWN -> "unsure";
            case ASKS -> "asks";
        };
    }
}
