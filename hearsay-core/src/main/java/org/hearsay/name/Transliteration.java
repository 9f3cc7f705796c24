package org.hearsay.name;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.text.WordTable;

/**
 * Forms of one word of a name under which its spellings in Latin letters meet.
 *
 * <p>{@link #key} takes away what writers of Arabic, Persian, Cyrillic and German names choose freely (e or i, o or u, a silent
 * h, doubled letters, c or k, w or v, -y, -yy, -iy) and keeps what tells names apart: the consonants and a. So Zabiullah and
 * Zabihullah meet, and Hassan and Hussein, Jamal and Jamil do not.
 */
final class Transliteration {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS = letters();
    private static final Map<String, String> SPELLINGS = spellings();
    private static final int SHORTEST_NEAR = 7;
    private static final String VOWELS = "aiu";

    private Transliteration() {}

    private static Map<String, String> letters() {
        Map<String, String> letters = new LinkedHashMap<>();
        for (String pair : List.of(
                "tsch=c", "tch=c", "sch=s", "sh=s", "ch=c", "kh=k", "gh=g", "ph=f", "zh=z", "th=t", "dh=d", "ck=k",
                "q=k", "x=ks", "w=v", "ue=u", "oe=u", "ae=a", "ou=u", "oo=u", "ee=i", "ce=si", "ci=si", "cy=si", "c=k",
                "z=s", "j=i", "y=i", "e=i", "o=u")) {
            int equals = pair.indexOf('=');
            letters.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return letters;
    }

    private static Map<String, String> spellings() {
        Map<String, String> first = new LinkedHashMap<>();
        for (List<String> group : WordTable.groups(Transliteration.class, "spellings.tsv")) {
            group.forEach(name -> first.putIfAbsent(fold(name), fold(group.get(0))));
        }
        return first;
    }

    /** Lower case, without accents and marks; letters that have no accent to take off are written out (ø, ł, ß). */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain).replaceAll("");
    }

    /** The form under which spellings of one word meet; of a folded word. A number has but one. */
    static String key(String folded) {
        if (folded.chars().anyMatch(Character::isDigit)) {
            return folded;
        }
        String word = SPELLINGS.getOrDefault(folded, folded);
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(4, word.length() - at);
            while (length > 1 && !LETTERS.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String letters = word.substring(at, at + length);
            append(key, at == 0 ? leading(letters) : letters.equals("h") ? "" : LETTERS.getOrDefault(letters, letters));
            at += length;
        }
        return key.toString();
    }

    /** At the begin only j and y are alike: Ivan is not Evan, Jan is not Ian. */
    private static String leading(String letters) {
        return switch (letters) {
            case "j", "y" -> "y";
            case "e", "o" -> letters;
            default -> LETTERS.getOrDefault(letters, letters);
        };
    }

    /** Doubled letters count once. */
    private static void append(StringBuilder key, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (key.length() == 0 || key.charAt(key.length() - 1) != letters.charAt(i)) {
                key.append(letters.charAt(i));
            }
        }
    }

    /** The key without its vowels but a leading one: equal for all words whose keys may be {@link #near}. */
    static String skeleton(String key) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || VOWELS.indexOf(key.charAt(i)) < 0) {
                append(skeleton, key.substring(i, i + 1));
            }
        }
        return skeleton.toString();
    }

    /**
     * Whether two keys of seven letters or more differ in no more than one vowel inside the word: a for i, or one written and left
     * out (Ramazanov, Ramzanov). A vowel at the end tells names apart (Gabriel, Gabriela).
     */
    static boolean near(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (shorter.length() < SHORTEST_NEAR || longer.length() - shorter.length() > 1) {
            return a.equals(b);
        }
        int from = 0;
        while (from < shorter.length() && longer.charAt(from) == shorter.charAt(from)) {
            from++;
        }
        boolean dropped = longer.length() > shorter.length();
        if (from == shorter.length()) {
            return !dropped;
        }
        boolean inside = from > 0 && from < longer.length() - 1;
        boolean sameRest = longer.substring(from + 1).equals(shorter.substring(dropped ? from : from + 1));
        return inside && sameRest && freeVowel(longer.charAt(from), dropped ? '\0' : shorter.charAt(from));
    }

    private static boolean freeVowel(char one, char other) {
        if (other == '\0') {
            return VOWELS.indexOf(one) >= 0;
        }
        return (one == 'a' && other == 'i') || (one == 'i' && other == 'a');
    }
}
