package org.hearsay.outlet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names to the form under which they are looked up. */
final class OutletKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private OutletKey() {}

    /** Lower case, without accents, punctuation and a leading "the". */
    static String of(String name) {
        String words = NOT_WORD.matcher(unaccented(name).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /** Without accents; case and punctuation stay. */
    static String unaccented(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0x80) {
                return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return words;
    }
}
