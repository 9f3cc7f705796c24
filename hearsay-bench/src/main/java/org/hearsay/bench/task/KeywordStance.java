package org.hearsay.bench.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The rival of two keyword rules, whose words are in {@code stance-words.tsv} beside this class. */
final class KeywordStance {
    private final Map<String, String> words = new LinkedHashMap<>();

    KeywordStance() {
        try (InputStream in = KeywordStance.class.getResourceAsStream("stance-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("stance-words.tsv is missing beside " + KeywordStance.class.getName());
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t"))
                    .forEach(fields -> words.put(fields[0], fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
