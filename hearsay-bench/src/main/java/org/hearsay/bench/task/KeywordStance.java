package org.hearsay.bench.task;

import java.util.Locale;
import java.util.Map;
import org.hearsay.text.WordTable;

/** The rival of two keyword rules, whose words are in {@code stance-words.tsv} beside this class. */
final class KeywordStance {
    private final Map<String, String> words = WordTable.map(KeywordStance.class, "stance-words.tsv");

    String stance(String headline) {
        String padded = " " + headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'’?]+", " ") + " ";
        for (String stance : new String[] {"against", "observing"}) {
            boolean found = words.entrySet().stream()
                    .anyMatch(word -> word.getValue().equals(stance) && holds(padded, word.getKey()));
            if (found) {
                return stance;
            }
        }
        return "for";
    }

    /** Whole words; "n't" ends one, and a question mark may stand anywhere. */
    private static boolean holds(String padded, String word) {
        return word.equals("?")
                ? padded.contains(word)
                : padded.contains((word.startsWith("n'") || word.startsWith("n’") ? "" : " ") + word + " ");
    }
}
