package org.hearsay.bench.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and names as the reference scorers compare them ({@code tools/common.py}). */
public final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "us", "me", "that", "this",
            "which");
    private static final Set<String> TITLES = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "former",
            "his",
            "her",
            "its",
            "their",
            "senator");

    private Wording() {}

    /** Words in lower case, in order: letters and digits of any script. */
    public static List<String> words(String text) {
        Matcher matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words of a name or of a source, without articles, titles and possessive endings. */
    public static Set<String> nameWords(String text) {
        Set<String> words = new LinkedHashSet<>();
        words(text).forEach(word -> words.add(POSSESSIVE.matcher(word).replaceFirst("")));
        words.removeAll(TITLES);
        return words;
    }

    /** Whether a source is empty, or pronouns only. */
    public static boolean isPronoun(String text) {
        return PRONOUNS.containsAll(nameWords(text));
    }

    /** How many words two lists share, each as often as both have it. */
    public static int common(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    /** Whether two sets share an element. */
    public static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** Each run of white space as one space, none at the ends. */
    public static String even(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
