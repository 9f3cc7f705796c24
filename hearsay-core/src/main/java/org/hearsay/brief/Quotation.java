package org.hearsay.brief;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a report in quotation marks, on one line, whole or cut where a clause ends. */
final class Quotation {
    private static final String DOUBLE_MARKS = "\"“”„";
    private static final String SINGLE_MARKS = "'‘’‚";
    private static final String CLOSING = "\"”’'";
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,;:](?= )| [–—-] |[.!?](?= )| (?=(?:and|but|which|who|because|when|while|after|before|although|since) )");
    private static final Pattern LEADING_THAT = Pattern.compile("(?i)^that\\s+(?=(\\S+))");
    private static final Set<String> AFTER_THAT = Set.of(
            "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "there", "his", "her", "its", "their", "our",
            "no", "any", "some", "all", "both", "these", "those", "such", "many", "most", "several", "at", "if");

    private Quotation() {}

    /**
     * The words in quotation marks. Marks inside become single ones, as usual within a quotation; a pair that stands round the
     * whole already is not doubled; a mark without its other half, a comma left over at either end and the "that" that
     * joined the words to their sentence go.
     */
    static String of(String words, int mostChars) {
        String line = bare(cut(words, mostChars));
        StringBuilder inner = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            int mark = DOUBLE_MARKS.indexOf(line.charAt(i));
            inner.append(mark < 0 ? line.charAt(i) : SINGLE_MARKS.charAt(mark));
        }
        return "“" + inner + "”";
    }

    /** As {@link Wording#shortened}, but at the end of a clause where one ends in the second half of what there is room for. */
    private static String cut(String words, int mostChars) {
        String shortened = Wording.shortened(words, mostChars);
        String line = Wording.oneLine(words.substring(0, (int) Math.min(words.length(), 8L * mostChars)));
        if (!shortened.endsWith("…") || line.length() <= mostChars) {
            return shortened;
        }
        Matcher end = CLAUSE_END.matcher(line.substring(0, mostChars));
        int last = -1;
        while (end.find()) {
            last = end.start() > mostChars / 2 ? end.start() : last;
        }
        return last < 0 ? shortened : line.substring(0, last).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }

    /** The words without marks round them, without a mark that has no other half, and without a joining "that" before them. */
    static String bare(String line) {
        String words = line.replaceFirst("^[,;:]\\s*", "").replaceFirst("\\s*[,;:]$", "");
        Matcher that = LEADING_THAT.matcher(words);
        if (that.find() && joins(that.group(1))) {
            words = words.substring(that.end());
        }
        boolean isOpened = !words.isEmpty() && isMark(words.charAt(0));
        boolean isClosed = words.length() > 1 && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        long marks = words.chars().filter(c -> isMark((char) c)).count();
        if (isOpened && isClosed && marks == 2) {
            return words.substring(1, words.length() - 1).replaceFirst("[,;:]$", "");
        }
        if (isOpened && !hasClosing(words.substring(1))) {
            return words.substring(1);
        }
        boolean isLoose =
                words.length() > 1 && DOUBLE_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0 && marks == 1;
        return isLoose ? words.substring(0, words.length() - 1).replaceFirst("[,;:]$", "") : words;
    }

    /** Whether "that" before this word joins a clause, and does not point ("that day"). */
    private static boolean joins(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || Character.isDigit(word.codePointAt(0))
                || AFTER_THAT.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isMark(char c) {
        return DOUBLE_MARKS.indexOf(c) >= 0 || c == '\'' || c == '‘' || c == '‚';
    }

    /** Whether a quotation mark closes: one that does not stand between letters. */
    private static boolean hasClosing(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean isInside = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
            if (CLOSING.indexOf(words.charAt(i)) >= 0 && !isInside) {
                return true;
            }
        }
        return false;
    }
}
