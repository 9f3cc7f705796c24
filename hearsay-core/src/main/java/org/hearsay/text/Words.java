package org.hearsay.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text with where they stand: runs of letters and digits of any script, an apostrophe between two letters
 * included. In scripts that set no spaces (Han, kana, Thai, Lao, Burmese, Khmer) every character is a word.
 *
 * <p>Words are compared by {@link #key}: equal for words that differ only in case, accents or the kind of apostrophe, and
 * almost surely different otherwise (a 32-bit hash). Immutable; made in linear time, 12 bytes a word.
 */
public final class Words {
    private final String text;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] keys = new int[64];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    /** All words of the text. */
    public static Words of(String text) {
        return of(text, List.of(new Span(0, text.length())));
    }

    /** The words that stand in these spans of the text, in the order of the spans; no word crosses a span's border. */
    public static Words of(String text, List<Span> within) {
        Words words = new Words(text);
        for (Span span : within) {
            words.read(span);
        }
        words.begins = Arrays.copyOf(words.begins, words.size);
        words.ends = Arrays.copyOf(words.ends, words.size);
        words.keys = Arrays.copyOf(words.keys, words.size);
        return words;
    }

    private void read(Span span) {
        int at = span.begin();
        while (at < span.end()) {
            int point = text.codePointAt(at);
            if (!startsWord(point)) {
                at += Character.charCount(point);
            } else {
                int end = endOfWord(at, span.end());
                add(at, end);
                at = end;
            }
        }
    }

    private int endOfWord(int begin, int limit) {
        int point = text.codePointAt(begin);
        boolean alone = isWordByItself(point);
        int at = begin + Character.charCount(point);
        while (at < limit) {
            point = text.codePointAt(at);
            boolean goesOn = isMark(point) || (!alone && startsWord(point) && !isWordByItself(point));
            if (!goesOn && !(!alone && isApostrophe(point) && letterFollows(at, limit))) {
                break;
            }
            at += Character.charCount(point);
        }
        return Math.min(at, limit);
    }

    private boolean letterFollows(int apostrophe, int limit) {
        return apostrophe + 1 < limit
                && Character.isLetter(text.charAt(apostrophe + 1))
                && Character.isLetter(text.charAt(apostrophe - 1));
    }

    private static boolean startsWord(int point) {
        return point < 128
                ? (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9')
                : Character.isLetterOrDigit(point);
    }

    private static boolean isMark(int point) {
        int type = point < 0x300 ? Character.UNASSIGNED : Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ';
    }

    private static boolean isWordByItself(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return point < 0x0F00
                || (point >= 0x1000 && point < 0x10A0)
                || (point >= 0x1780 && point < 0x1800)
                || (point >= 0x3040 && point < 0x3100)
                || Character.isIdeographic(point);
    }

    private void add(int begin, int end) {
        if (size == begins.length) {
            int longer = size * 2;
            begins = Arrays.copyOf(begins, longer);
            ends = Arrays.copyOf(ends, longer);
            keys = Arrays.copyOf(keys, longer);
        }
        begins[size] = begin;
        ends[size] = end;
        keys[size] = keyOf(text, begin, end);
        size++;
    }

    private static int keyOf(CharSequence text, int begin, int end) {
        int hash = 0x811C9DC5;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x300 || !isMark(c)) {
                hash = (hash ^ Folding.fold(c)) * 0x01000193;
            }
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }

    /** The key that a word has in any text. */
    public static int keyOf(CharSequence word) {
        return keyOf(word, 0, word.length());
    }

    public int size() {
        return size;
    }

    /** The word's key: see the class. */
    public int key(int index) {
        return keys[index];
    }

    /** The word's first code point as written. */
    public int first(int index) {
        return text.codePointAt(begins[index]);
    }

    /** All keys in text order, a fresh array. */
    public int[] keys() {
        return keys.clone();
    }

    public int begin(int index) {
        return begins[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** Where the words from index {@code first} to {@code last}, both included, stand. */
    public Span span(int first, int last) {
        return new Span(begins[first], ends[last]);
    }

    /** The word as compared: lower case, no accents. */
    public String folded(int index) {
        StringBuilder folded = new StringBuilder(ends[index] - begins[index]);
        for (int i = begins[index]; i < ends[index]; i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                folded.append(Folding.fold(c));
            }
        }
        return folded.toString();
    }

    /** The word as written. */
    public String written(int index) {
        return text.substring(begins[index], ends[index]);
    }
}
