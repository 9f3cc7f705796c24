package org.hearsay.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A name as words, to be recognised in a text.
 *
 * @param words without accents, and without a leading "the"
 * @param gaps what stands between them: one less than the words
 * @param outlet whose it is, null for a name that is no outlet's
 * @param domain a host: its case does not matter, and it ends where a host ends
 * @param needsArticle whether it stands for the outlet only after "the" ("The Hill")
 */
record OutletPhrase(
        List<String> words,
        List<String> gaps,
        @Nullable Outlet outlet,
        boolean domain,
        boolean ambiguous,
        boolean needsArticle) {
    private static final String ARTICLE = "the ";
    /** More than this between two words ends a name. */
    private static final int LONGEST_GAP = 4;

    static OutletPhrase ofName(String name, @Nullable Outlet outlet) {
        boolean article = name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
        OutletPhrase phrase = of(article ? name.substring(ARTICLE.length()) : name, outlet, false);
        boolean ambiguous = outlet != null && outlet.ambiguous().contains(name);
        return new OutletPhrase(
                phrase.words, phrase.gaps, outlet, false, ambiguous, article && phrase.words.size() == 1);
    }

    static OutletPhrase ofDomain(String domain, Outlet outlet) {
        return of(domain.toLowerCase(Locale.ROOT), outlet, true);
    }

    private static OutletPhrase of(String name, @Nullable Outlet outlet, boolean domain) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        Matcher word = OutletFinder.WORD.matcher(name);
        int end = 0;
        while (word.find()) {
            if (!words.isEmpty()) {
                gaps.add(plain(name.substring(end, word.start())));
            }
            words.add(OutletKey.unaccented(word.group()));
            end = word.end();
        }
        return new OutletPhrase(List.copyOf(words), List.copyOf(gaps), outlet, domain, false, false);
    }

    /** In characters. */
    int length() {
        return words.stream().mapToInt(String::length).sum() + gaps.size();
    }

    /** Where the name ends if it stands in the text from {@code begin}, a word's begin; else -1. */
    int endIn(String text, int begin, int limit) {
        int at = begin;
        for (int i = 0; i < words.size(); i++) {
            int end = wordEnd(text, at, limit);
            if (end == at || !isWord(words.get(i), text.substring(at, end))) {
                return -1;
            }
            if (i == gaps.size()) {
                return domain && goesOnAsHost(text, end, limit) ? -1 : end;
            }
            int next = gapEnd(text, end, limit);
            if (!gaps.get(i).equals(plain(text.substring(end, next)))) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    private boolean isWord(String word, String written) {
        String plain = OutletKey.unaccented(written);
        return domain ? word.equalsIgnoreCase(plain) : word.equals(plain);
    }

    private int wordEnd(String text, int from, int limit) {
        int longest = Math.min(limit, from + 4 * length() + 1);
        int at = from;
        while (at < longest && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int gapEnd(String text, int from, int limit) {
        int longest = Math.min(limit, from + LONGEST_GAP);
        int at = from;
        while (at < longest && !isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Halves of a surrogate pair count as parts of a word: no name of the kind is cut by them. */
    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isSurrogate(c);
    }

    private static boolean goesOnAsHost(String text, int end, int limit) {
        return end + 1 < limit
                && (text.charAt(end) == '.' || text.charAt(end) == '-')
                && isWordPart(text.charAt(end + 1));
    }

    /** Spaces, one line break and hyphens are alike, and so are the apostrophes; a blank line is like nothing else. */
    private static String plain(String gap) {
        String plain = gap.replace('’', '\'').replace('‘', '\'');
        boolean spaces =
                plain.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00a0' || c == '-' || c == '‑');
        boolean blankLine = plain.indexOf('\n') != plain.lastIndexOf('\n');
        if (blankLine) {
            return "\n\n";
        }
        return spaces && !plain.isEmpty() ? " " : plain.strip();
    }
}
