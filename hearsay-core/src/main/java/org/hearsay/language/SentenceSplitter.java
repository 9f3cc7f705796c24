package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * Paragraph &rarr; sentences, by rules for edited prose: a full stop ends a sentence unless it belongs to an abbreviation, an
 * initial or a list number; closing marks go with the sentence that they close.
 *
 * <p>Linear. A sentence is cut at {@value #LONGEST} code units, so that one line without a full stop costs no more than prose.
 */
final class SentenceSplitter {
    static final int LONGEST = 4000;

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"”’')]»";
    private static final String OPENERS = "\"“‘'([«";
    private static final Set<String> NEVER =
            WordTable.words(SentenceSplitter.class, "abbreviations.tsv", "before-name");
    private static final Set<String> BEFORE_NUMBER =
            WordTable.words(SentenceSplitter.class, "abbreviations.tsv", "before-number");
    private static final Set<String> MAYBE = WordTable.words(SentenceSplitter.class, "abbreviations.tsv", "maybe-end");
    private static final Set<String> STARTERS = WordTable.words(SentenceSplitter.class, "abbreviations.tsv", "starter");
    private static final Set<String> DOMAINS =
            Set.of("com", "org", "net", "gov", "edu", "info", "co", "uk", "ru", "tv");
    private static final Pattern SPEECH_TAG = Pattern.compile(
            "(?:the |an? )?(?:[\\p{L}.'-]{1,30} ){1,4}(?:said|says|asked|asks|added|told|wrote|tweeted|replied|shouted)\\b.*",
            Pattern.DOTALL);

    /** Sentences in text order, without the white space between them, never empty. */
    List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int begin = skipSpace(text, paragraph.begin(), paragraph.end());
        int at = begin;
        while (at < paragraph.end()) {
            if (at - begin >= LONGEST) {
                int cut = cut(text, begin, at);
                add(text, begin, cut, sentences);
                begin = skipSpace(text, cut, paragraph.end());
                at = Math.max(at, begin);
            } else if (ENDS.indexOf(text.charAt(at)) >= 0) {
                int end = skip(text, at, paragraph.end(), ENDS);
                int closed = closers(text, end, paragraph.end());
                if (isBoundary(text, new Span(begin, paragraph.end()), new Span(at, end), closed)) {
                    add(text, begin, closed, sentences);
                    begin = skipSpace(text, closed, paragraph.end());
                    closed = begin;
                }
                at = closed;
            } else {
                at++;
            }
        }
        add(text, begin, paragraph.end(), sentences);
        return sentences;
    }

    private static void add(String text, int begin, int end, List<Span> sentences) {
        int last = end;
        while (last > begin && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > begin) {
            sentences.add(new Span(begin, last));
        }
    }

    /** The last white space before {@code at}, else {@code at} itself, never inside a surrogate pair. */
    private static int cut(String text, int begin, int at) {
        for (int i = at; i > at - LONGEST / 4; i--) {
            if (isSpace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) && at - 1 > begin ? at - 1 : at;
    }

    /** Past the closing marks after a stop; also a mark set off by a space that cannot open anything (". ” He"). */
    private static int closers(String text, int from, int end) {
        int at = skip(text, from, end, CLOSERS);
        int next = skipSpace(text, at, end);
        boolean closesLate = next > at
                && next < end
                && (text.charAt(next) == '”' || text.charAt(next) == '"')
                && (next + 1 == end || isSpace(text.charAt(next + 1)));
        return closesLate ? next + 1 : at;
    }

    private boolean isBoundary(String text, Span sentence, Span stop, int closed) {
        int next = skipSpace(text, closed, sentence.end());
        if (next == sentence.end()) {
            return true;
        }
        if (next == closed) {
            return spaceIsMissing(text, sentence, stop, closed);
        }
        int word = skip(text, next, sentence.end(), OPENERS);
        if (word == sentence.end() || !startsSentence(text, word)) {
            return false;
        }
        String following = word(text, word, sentence.end());
        if (text.charAt(stop.begin()) != '.') {
            return closed == stop.end() || !goesOnAfterQuotation(text, word, sentence.end());
        }
        return stop.length() > 1
                || closed > stop.end()
                || !belongsToWord(text, sentence.begin(), stop.begin(), following, word > next);
    }

    private static boolean goesOnAfterQuotation(String text, int word, int end) {
        return SPEECH_TAG.matcher(text).region(word, Math.min(end, word + 120)).matches();
    }

    /** Whether the stop at {@code dot} is part of the word before it: an abbreviation, an initial, a list number. */
    private static boolean belongsToWord(String text, int begin, int dot, String following, boolean quoted) {
        int from = dot;
        while (from > begin && !isSpace(text.charAt(from - 1)) && OPENERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, dot);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean number = !following.isEmpty() && Character.isDigit(following.charAt(0));
        if (NEVER.contains(lower)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(lower)) {
            return number || (MAYBE.contains(lower) && !STARTERS.contains(following));
        }
        if (from == begin
                && word.length() <= 3
                && !word.isEmpty()
                && word.chars().allMatch(Character::isDigit)) {
            return true;
        }
        boolean shortened = MAYBE.contains(lower) || isInitials(word);
        return shortened && !quoted && !word.equals("I") && !STARTERS.contains(following);
    }

    /** "J", "U.S", "J.D": single letters with stops between them. */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0));
    }

    /** "was over.The next": a stop between two words of more than one letter, not in an address. */
    private static boolean spaceIsMissing(String text, Span sentence, Span stop, int closed) {
        if (!Character.isUpperCase(text.charAt(closed)) || stop.length() > 1 || stop.begin() < sentence.begin() + 2) {
            return false;
        }
        if (closed > stop.end()) {
            return text.charAt(closed - 1) != '\'' && text.charAt(closed - 1) != '’';
        }
        String after = word(text, closed, sentence.end());
        int letters = 0;
        int at = stop.begin();
        while (at > sentence.begin() && letters <= 30 && !isSpace(text.charAt(at - 1))) {
            at--;
            if (!Character.isLetterOrDigit(text.charAt(at)) && "\"'”’)%-".indexOf(text.charAt(at)) < 0) {
                return false;
            }
            letters++;
        }
        return letters > 1
                && after.length() > 1
                && Character.isLowerCase(after.charAt(1))
                && Character.isLowerCase(text.charAt(stop.begin() - 1))
                && !DOMAINS.contains(after.toLowerCase(Locale.ROOT));
    }

    private static boolean startsSentence(String text, int at) {
        int point = text.codePointAt(at);
        return !Character.isLowerCase(point) && (Character.isLetterOrDigit(point) || "@#$€£–—-[".indexOf(point) >= 0);
    }

    private static String word(String text, int from, int end) {
        int to = from;
        while (to < end && to - from < 30 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static int skip(String text, int from, int end, String marks) {
        int at = from;
        while (at < end && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
