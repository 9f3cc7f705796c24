package org.hearsay.reader;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/**
 * What the encoder reads at once: a paragraph, or some sentences of a long one. Each piece has its number, how its word is
 * written, and whether it stands in quotation marks; first and last stand two pieces that mean nothing.
 */
final class Window {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»";
    private static final char EITHER = '"';

    private final List<Piece> pieces;
    private final long[] ids;
    private final long[] letters;
    private final long[] quoted;

    /**
     * @param pieces of the text, in order; not empty
     * @param first the number of the border before them
     * @param last the number of the border after them
     */
    Window(String text, List<Piece> pieces, int first, int last) {
        this.pieces = List.copyOf(pieces);
        ids = new long[pieces.size() + 2];
        ids[0] = first;
        ids[ids.length - 1] = last;
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        letters = letters(text, this.pieces);
        quoted = quoted(text, this.pieces);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The numbers of the pieces, with those of the borders; not to be changed, as the two that follow. */
    long[] ids() {
        return ids;
    }

    /** How each piece's word is written: 0 small, 1 begins with a capital, 2 all capitals, 3 with a digit. */
    long[] letters() {
        return letters;
    }

    /** 0 outside of quotation marks, 1 inside, 2 a mark itself. */
    long[] quoted() {
        return quoted;
    }

    private static long[] letters(String text, List<Piece> pieces) {
        long[] letters = new long[pieces.size() + 2];
        int end = 0;
        long shape = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Span span = pieces.get(i).span();
            if (span.begin() >= end) {
                end = endOfWord(text, span);
                shape = shape(text.substring(span.begin(), end));
            }
            letters[i + 1] = shape;
        }
        return letters;
    }

    /** A word goes on over the pieces that it is split into. */
    private static int endOfWord(String text, Span piece) {
        int end = piece.begin();
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.max(end, piece.end());
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || point == '_';
    }

    private static long shape(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return 3;
        }
        boolean upper =
                word.codePoints().anyMatch(Character::isUpperCase) && word.equals(word.toUpperCase(Locale.ROOT));
        if (upper && word.length() > 1) {
            return 2;
        }
        return Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }

    private static long[] quoted(String text, List<Piece> pieces) {
        long[] quoted = new long[pieces.size() + 2];
        boolean inside = false;
        for (int i = 0; i < pieces.size(); i++) {
            Span span = pieces.get(i).span();
            char mark = span.length() == 1 ? text.charAt(span.begin()) : ' ';
            boolean opens = OPENING.indexOf(mark) >= 0;
            boolean closes = CLOSING.indexOf(mark) >= 0;
            if (opens || closes || mark == EITHER) {
                inside = opens || (mark == EITHER && !inside);
                quoted[i + 1] = 2;
            } else {
                quoted[i + 1] = inside ? 1 : 0;
            }
        }
        return quoted;
    }
}
