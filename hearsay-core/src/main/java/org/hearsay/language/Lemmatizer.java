package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordTable;

/**
 * Word form and tag &rarr; dictionary form, by rules for regular endings and a list of irregular forms ({@code lemmas.tsv}).
 *
 * <p>Constant time a word. The rules aim at one lemma for all forms of a word, also where it is not quite the dictionary's.
 */
final class Lemmatizer {
    private static final Map<String, String> IRREGULAR = irregular();
    private static final String VOWELS = "aeiou";
    private static final Set<String> SILENT_E = Set.of(
            "at", "ut", "ot", "id", "od", "ud", "ag", "ak", "ok", "ik", "uk", "am", "um", "om", "im", "as", "us", "os",
            "es", "is", "ul", "il", "ol", "ar", "ir", "ur", "or", "op", "ap", "ad", "ed", "ib", "ab", "ub", "ob", "in",
            "an", "un");
    private static final Set<String> ENDS_BEFORE_E = Set.of("dg", "rg", "lg", "ls", "ns", "rs", "ps");
    private static final Set<String> KEPT_DOUBLES = Set.of("ll", "ss", "ff", "zz");

    private static Map<String, String> irregular() {
        Map<String, String> map = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(Lemmatizer.class, "lemmas.tsv")) {
            map.put(row.get(0) + "/" + row.get(2), row.get(1));
        }
        return map;
    }

    /** Lower case; what is no noun or verb stays as written, but for a few irregular forms. */
    String lemma(String form, String tag) {
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String known = IRREGULAR.get(word + "/" + tag);
        if (known != null) {
            return known;
        }
        return switch (tag) {
            case "NOUN" -> singular(word);
            case "VERB", "AUX" -> infinitive(word);
            default -> word;
        };
    }

    private static String singular(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        String joint = word.substring(word.lastIndexOf('-') + 1);
        if (joint.length() < word.length()) {
            String known = IRREGULAR.get(joint + "/NOUN");
            if (known != null) {
                return word.substring(0, word.length() - joint.length()) + known;
            }
        }
        return withoutS(word);
    }

    private static String withoutS(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("sses")
                || word.endsWith("zzes")
                || word.endsWith("oes");
        return word.substring(0, length - (hissing ? 2 : 1));
    }

    private static String infinitive(String word) {
        int length = word.length();
        if (word.endsWith("ied") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ed") && length > 4 && !word.endsWith("eed")) {
            return stem(word.substring(0, length - 2), word);
        }
        if (word.endsWith("ing") && length > 5) {
            return stem(word.substring(0, length - 3), word);
        }
        boolean third = word.endsWith("s") && length > 3 && !word.endsWith("ss") && !word.endsWith("us");
        return third ? withoutS(word) : word;
    }

    /** The stem with its silent e put back, or its doubled consonant undone. */
    private static String stem(String stem, String word) {
        int length = stem.length();
        if (!hasVowel(stem)) {
            return word;
        }
        String two = length < 2 ? stem : stem.substring(length - 2);
        char last = stem.charAt(length - 1);
        if (length > 2 && two.charAt(0) == last && !isVowel(last)) {
            return KEPT_DOUBLES.contains(two) ? stem : stem.substring(0, length - 1);
        }
        return needsE(stem, two, last) ? stem + "e" : stem;
    }

    private static boolean needsE(String stem, String two, char last) {
        if (ENDS_BEFORE_E.contains(two) || ("cvuz".indexOf(last) >= 0 && !two.equals("ou"))) {
            return true;
        }
        if (last == 'l' && "bcdfgkptz".indexOf(two.charAt(0)) >= 0) {
            return true;
        }
        if (last == 's') {
            return isVowel(two.charAt(0));
        }
        boolean longVowel = stem.length() > 2 && isVowel(stem.charAt(stem.length() - 3)) && !stem.contains("qu");
        boolean ate = stem.endsWith("iat") || stem.endsWith("uat") || stem.endsWith("creat");
        return SILENT_E.contains(two) && (!longVowel || ate);
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
