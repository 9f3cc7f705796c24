package org.hearsay.statement;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordTable;

/** What a noun makes of a source that it heads: {@code source-nouns.tsv}. */
enum SourceNoun {
    /** Speaks for a body. */
    SPOKES,
    /** Holds an office that few hold, so that the report may name the holder elsewhere. */
    OFFICE,
    /** Somebody. */
    PERSON,
    /** A kind of people. */
    GROUP,
    DOCUMENT,
    /** A document that somebody made to be heard or read by all. */
    UTTERANCE,
    BODY;

    private static final Map<String, Set<SourceNoun>> SORTS = sorts();
    private static final List<String> MAKERS = List.of("ist", "ian", "man", "woman", "eer", "smith");
    private static final Map<String, Gender> GENDERS = genders();

    private static Map<String, Set<SourceNoun>> sorts() {
        Map<String, Set<SourceNoun>> sorts = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(SourceNoun.class, "source-nouns.tsv")) {
            sorts.computeIfAbsent(row.get(0), noun -> EnumSet.noneOf(SourceNoun.class))
                    .add(valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return sorts;
    }

    private static Map<String, Gender> genders() {
        Map<String, Gender> genders = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(SourceNoun.class, "source-nouns.tsv")) {
            if (row.size() > 2) {
                genders.putIfAbsent(row.get(0), Gender.of(row.get(2)));
            }
        }
        return genders;
    }

    /** All that the word at the token can make of a source; empty for other words. */
    static Set<SourceNoun> sortsAt(int token, ReportTokens tokens) {
        Set<SourceNoun> sorts = EnumSet.noneOf(SourceNoun.class);
        sorts.addAll(sorts(tokens.word(token)));
        sorts.addAll(sorts(tokens.lemma(token)));
        String word = tokens.word(token);
        if (sorts.isEmpty() && word.endsWith("s")) {
            sorts.addAll(sorts(word.substring(0, word.length() - 1)));
        }
        if (sorts.isEmpty() && tokens.tag(token).equals("NOUN") && isMaker(tokens.lemma(token))) {
            sorts.add(PERSON);
        }
        return sorts;
    }

    private static Set<SourceNoun> sorts(String word) {
        Set<SourceNoun> sorts = SORTS.get(word);
        if (sorts == null && word.contains("-")) {
            sorts = SORTS.get(word.substring(word.lastIndexOf('-') + 1));
        }
        return sorts == null ? Set.of() : sorts;
    }

    /** "welder", "cellist", "milkman". */
    private static boolean isMaker(String noun) {
        return noun.length() > 5 && MAKERS.stream().anyMatch(noun::endsWith);
    }

    static boolean isPersonal(int token, ReportTokens tokens) {
        Set<SourceNoun> sorts = sortsAt(token, tokens);
        return sorts.contains(SPOKES) || sorts.contains(OFFICE) || sorts.contains(PERSON);
    }

    static Gender gender(String noun) {
        return GENDERS.getOrDefault(noun, Gender.UNKNOWN);
    }
}
