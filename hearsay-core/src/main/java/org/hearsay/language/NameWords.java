package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.WordTable;

/** The word lists that names are told by ({@code name-words.tsv}). Constant-time look-ups. */
final class NameWords {
    static final Set<String> CLOSED = WordTable.words(NameWords.class, "closed-words.tsv");

    private static final Map<String, Set<String>> CLASSES = classes();

    private NameWords() {}

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(NameWords.class, "name-words.tsv")) {
            classes.computeIfAbsent(row.get(0), words -> new TreeSet<>()).add(row.get(1));
            boolean phrase = row.get(1).equals("place") || row.get(1).equals("body");
            if (phrase) {
                // As headlines in capitals write it.
                classes.computeIfAbsent(row.get(0).toUpperCase(Locale.ROOT), words -> new TreeSet<>())
                        .add(row.get(1));
            }
        }
        return classes;
    }

    /** Whether the words, as written, are in the class. */
    static boolean is(String words, String kind) {
        return CLASSES.getOrDefault(words, Set.of()).contains(kind);
    }

    /** Whether the words are listed at all, as anything but a common word. */
    static boolean isListed(String words) {
        Set<String> classes = CLASSES.getOrDefault(words, Set.of());
        return !classes.isEmpty() && !classes.contains("common");
    }

    static boolean isClosed(String word) {
        return CLOSED.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** The full-stop-less capitals of a body: "OSCE", "AT&T". */
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isUpperCase(c) && c != '&' && c != '.' && !(Character.isDigit(c) && i > 0)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2 && letters <= 6 && !is(word, "acronym-other");
    }
}
