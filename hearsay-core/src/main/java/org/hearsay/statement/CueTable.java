package org.hearsay.statement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Token;
import org.hearsay.text.WordTable;

/**
 * The words that attribute, from {@code cues.tsv} beside this class.
 *
 * <pre>{@code
 * Optional<Cue> cue = CueTable.standard().find(CueWord.VERB, "deny");
 * }</pre>
 */
final class CueTable {
    private static final CueTable STANDARD = new CueTable(rows("cues.tsv"));
    private static final int COLUMNS = 6;

    private final Map<CueWord, Map<String, Cue>> cues = new EnumMap<>(CueWord.class);

    /** For every first word of a cue the number of words of the longest cue that begins with it. */
    private final Map<CueWord, Map<String, Integer>> longest = new EnumMap<>(CueWord.class);

    private CueTable(List<Cue> rows) {
        for (Cue cue : rows) {
            cues.computeIfAbsent(cue.word(), word -> new LinkedHashMap<>()).put(cue.words(), cue);
            String[] words = cue.words().split(" ", -1);
            longest.computeIfAbsent(cue.word(), word -> new LinkedHashMap<>()).merge(words[0], words.length, Math::max);
        }
    }

    /** The table that comes with the program. */
    static CueTable standard() {
        return STANDARD;
    }

    /** The row of a lemma or a phrase of lemmas. */
    Optional<Cue> find(CueWord word, String lemmas) {
        return Optional.ofNullable(of(word).get(lemmas));
    }

    /**
     * The longest cue of that part that begins with the token at {@code from}; its words follow each other. Verbs and nouns
     * are compared by lemma, all else as written.
     */
    Optional<Cue> longestAt(CueWord word, List<Token> tokens, int from) {
        Map<String, Cue> rows = of(word);
        Map<String, Integer> first = longest.getOrDefault(word, Map.of());
        int most = first.getOrDefault(key(word, tokens, from), 0);
        if (most <= 1) {
            return most == 0 ? Optional.empty() : Optional.ofNullable(rows.get(key(word, tokens, from)));
        }
        StringBuilder phrase = new StringBuilder();
        Cue best = null;
        for (int i = from; i < Math.min(tokens.size(), from + most); i++) {
            phrase.append(i == from ? "" : " ").append(key(word, tokens, i));
            Cue cue = rows.get(phrase.toString());
            best = cue == null ? best : cue;
        }
        return Optional.ofNullable(best);
    }

    private static String key(CueWord word, List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(i);
        return word == CueWord.VERB || word == CueWord.NOUN
                ? token.lemma()
                : token.text().toLowerCase(Locale.ROOT);
    }

    private Map<String, Cue> of(CueWord word) {
        return cues.getOrDefault(word, Map.of());
    }

    private static List<Cue> rows(String resource) {
        return WordTable.rows(CueTable.class, resource).stream()
                .map(row -> cue(resource, row))
                .toList();
    }

    private static Cue cue(String resource, List<String> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalStateException(resource + ": expected " + COLUMNS + " columns, found " + row.size()
                    + " in \"" + String.join("\t", row) + "\"");
        }
        Set<Construction> takes = Arrays.stream(row.get(5).split(" "))
                .map(name -> Construction.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Cue(
                row.get(0),
                CueWord.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                CueClass.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                Position.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                Position.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                takes);
    }
}
