package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * Sentence &rarr; words, numbers and marks, as the Universal Dependencies' English treebank cuts them, but for hyphens: a
 * hyphenated word stays one token. "didn't" is {@code did n't}, "Union's" is {@code Union 's}.
 *
 * <p>One pass over the sentence.
 */
final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Set<String> ABBREVIATIONS = abbreviations();

    private static Set<String> abbreviations() {
        Set<String> all = new TreeSet<>(WordTable.words(Tokenizer.class, "abbreviations.tsv", "before-name"));
        all.addAll(WordTable.words(Tokenizer.class, "abbreviations.tsv", "before-number"));
        all.addAll(WordTable.words(Tokenizer.class, "abbreviations.tsv", "maybe-end"));
        return Set.copyOf(all);
    }

    /** Spans of the tokens in text order; everything but white space is in one of them. */
    List<Span> tokenize(String text, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        int at = sentence.begin();
        while (at < sentence.end()) {
            if (SentenceSplitter.isSpace(text.charAt(at))) {
                at++;
            } else {
                int end = tokenEnd(text, at, sentence.end());
                addWord(text, at, end, tokens);
                at = end;
            }
        }
        return tokens;
    }

    private static int tokenEnd(String text, int at, int end) {
        char c = text.charAt(at);
        if (isAddress(text, at, end)) {
            return addressEnd(text, at, end);
        }
        boolean named = (c == '@' || c == '#') && at + 1 < end && isWord(text, at + 1);
        if (named || isWord(text, at)) {
            return wordEnd(text, at + (named ? 1 : 0), end);
        }
        if (c == '.' || c == '-') {
            int to = at + 1;
            while (to < end && text.charAt(to) == c) {
                to++;
            }
            return to;
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isAddress(String text, int at, int end) {
        return text.startsWith("http://", at)
                || text.startsWith("https://", at)
                || (text.startsWith("www.", at) && at + 4 < end);
    }

    private static int addressEnd(String text, int at, int end) {
        int to = at;
        while (to < end && !SentenceSplitter.isSpace(text.charAt(to)) && "\"”“<>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to > at + 1 && ".,;:!?)]'’".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Letters, digits and marks, with single joints between them; a stop after an initial or abbreviation belongs to it. */
    private static int wordEnd(String text, int at, int end) {
        int to = at;
        while (to < end) {
            if (isWord(text, to)) {
                to += Character.charCount(text.codePointAt(to));
            } else if (to + 1 < end && isWord(text, to + 1) && joins(text, at, to)) {
                to++;
            } else {
                break;
            }
        }
        if (to < end && text.charAt(to) == '.' && takesStop(text, at, to, end)) {
            to++;
            if (to + 1 < end && text.charAt(to) == '-' && isWord(text, to + 1)) {
                return wordEnd(text, to + 1, end);
            }
        }
        return to;
    }

    private static boolean joins(String text, int begin, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-', '\'', '’', '&', '_', '\u2011', '\u00AD' -> true;
            case '.' -> !isMissingSpace(text, begin, at);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case ':' -> Character.isDigit(before) && Character.isDigit(after);
            case '/' -> Character.isDigit(before) && Character.isDigit(after);
            case '@' -> true;
            default -> false;
        };
    }

    private static boolean isMissingSpace(String text, int begin, int at) {
        return at - begin > 1
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    /** Whether the stop at {@code to} belongs to the word; a sentence's last one does so after initials only. */
    private static boolean takesStop(String text, int at, int to, int end) {
        int length = to - at;
        boolean initials = length > 1 && text.charAt(to - 2) == '.' && Character.isLetter(text.charAt(to - 1));
        if (initials || to + 1 == end) {
            return initials;
        }
        if (length == 1) {
            return Character.isUpperCase(text.charAt(at)) && text.charAt(at) != 'I';
        }
        return length <= LONGEST_ABBREVIATION
                && ABBREVIATIONS.contains(text.substring(at, to).toLowerCase(Locale.ROOT));
    }

    private static void addWord(String text, int begin, int end, List<Span> tokens) {
        int clitic = cliticBegin(text, begin, end);
        if (clitic > begin && clitic < end) {
            tokens.add(new Span(begin, clitic));
            tokens.add(new Span(clitic, end));
        } else {
            tokens.add(new Span(begin, end));
        }
    }

    private static int cliticBegin(String text, int begin, int end) {
        int apostrophe = end - 1;
        while (apostrophe > begin && end - apostrophe <= 3 && !isApostrophe(text.charAt(apostrophe))) {
            apostrophe--;
        }
        if (apostrophe <= begin || !isApostrophe(text.charAt(apostrophe))) {
            return end;
        }
        String tail = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
        boolean negated = tail.equals("t") && apostrophe - 1 > begin && "nN".indexOf(text.charAt(apostrophe - 1)) >= 0;
        if (negated) {
            return apostrophe - 1;
        }
        return CLITICS.contains(tail) ? apostrophe : end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isWord(String text, int at) {
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
