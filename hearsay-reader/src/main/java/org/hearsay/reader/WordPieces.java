package org.hearsay.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Resource;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Text &rarr; pieces of a given vocabulary, each with its place: lower case, without accents, words split at marks, then into the
 * longest pieces that the vocabulary has, from the left (WordPiece, Wu et al. 2016, as BERT's uncased models use it).
 *
 * <p>Thread-safe; linear in the text.
 */
final class WordPieces {
    /** Of a longer word nothing is known. */
    private static final int LONGEST_WORD = 100;

    private static final String UNKNOWN = "[UNK]";
    private static final String CONTINUES = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int longestPiece;

    WordPieces(List<String> vocabulary) {
        this.vocabulary = new HashMap<>(vocabulary.size() * 2);
        int longest = 0;
        for (int id = 0; id < vocabulary.size(); id++) {
            this.vocabulary.put(vocabulary.get(id), id);
            longest = Math.max(longest, vocabulary.get(id).length());
        }
        longestPiece = longest;
        unknown = id(UNKNOWN);
    }

    /** With the vocabulary that the weights were made with. */
    static WordPieces standard() {
        return new WordPieces(
                Resource.text(WordPieces.class, "vocabulary.txt").lines().toList());
    }

    /**
     * The number of a piece that is in the vocabulary.
     *
     * @throws IllegalArgumentException if it is not
     */
    int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no piece " + piece);
        }
        return id;
    }

    /** The pieces of the text inside the span, in order. */
    List<Piece> of(String text, Span span) {
        List<Piece> pieces = new ArrayList<>();
        Word word = new Word();
        for (int i = span.begin(); i < span.end(); ) {
            int point = text.codePointAt(i);
            int next = Math.min(span.end(), i + Character.charCount(point));
            if (isSpace(point)) {
                flush(word, pieces);
            } else if (isMark(point) || isIdeograph(point)) {
                flush(word, pieces);
                word.add(point, i, next);
                flush(word, pieces);
            } else if (!isControl(point)) {
                add(word, pieces, point, i, next);
            }
            i = next;
        }
        flush(word, pieces);
        return pieces;
    }

    /** A letter that is taken apart may leave a mark: the Greek question mark is a semicolon. */
    private void add(Word word, List<Piece> pieces, int point, int begin, int end) {
        if (point < 128) {
            word.add(Character.toLowerCase(point), begin, end);
            return;
        }
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(part -> {
                    boolean mark = isMark(part);
                    if (mark) {
                        flush(word, pieces);
                    }
                    word.add(part, begin, end);
                    if (mark) {
                        flush(word, pieces);
                    }
                });
    }

    private void flush(Word word, List<Piece> pieces) {
        if (word.points > LONGEST_WORD) {
            pieces.add(new Piece(unknown, word.span(0, word.letters.length())));
        } else if (!word.letters.isEmpty()) {
            List<Piece> found = split(word);
            pieces.addAll(found == null ? List.of(new Piece(unknown, word.span(0, word.letters.length()))) : found);
        }
        word.clear();
    }

    private @Nullable List<Piece> split(Word word) {
        List<Piece> found = new ArrayList<>();
        int length = word.letters.length();
        int from = 0;
        while (from < length) {
            Integer id = null;
            int to = Math.min(length, from + longestPiece) + 1;
            while (id == null && --to > from) {
                String letters = word.letters.substring(from, to);
                id = vocabulary.get(from == 0 ? letters : CONTINUES + letters);
            }
            if (id == null) {
                return null;
            }
            found.add(new Piece(id, word.span(from, to)));
            from = to;
        }
        return found;
    }

    private static boolean isSpace(int point) {
        return point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return point == 0
                || point == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || type == Character.NON_SPACING_MARK;
    }

    /** All marks and, of ASCII, signs as well. */
    static boolean isMark(int point) {
        if (point < 128) {
            return point > ' ' && point != 127 && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Each a word of its own. */
    private static boolean isIdeograph(int point) {
        return Character.isIdeographic(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    /** The word that is being read: its letters, and for each where it came from. */
    private static final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final List<Span> places = new ArrayList<>();
        private int points;

        private void add(int point, int begin, int end) {
            letters.appendCodePoint(point);
            points++;
            for (int i = 0; i < Character.charCount(point); i++) {
                places.add(new Span(begin, end));
            }
        }

        private Span span(int from, int to) {
            return places.get(from).union(places.get(to - 1));
        }

        private void clear() {
            letters.setLength(0);
            places.clear();
            points = 0;
        }
    }
}
