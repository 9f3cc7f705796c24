package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Who is meant by "the president" in a story: the person whom its reports give that title nearly always ("President Ana Brook").
 */
final class Titles {
    /** Titles that one person has in a place at a time. */
    private static final Set<String> TITLES =
            Set.of("president", "premier", "chancellor", "governor", "mayor", "king", "queen", "pope");
    /** A word before a title that makes it another one. */
    private static final Set<String> PARTS = Set.of("vice", "deputy", "former", "ex", "lieutenant");
    /** The title is that person's if it is given so often. */
    private static final int FEWEST = 3;
    /** And in this share of the times that it is given to anybody. */
    private static final double MOST = 0.75;

    private Titles() {}

    /** Titles and the last names of who has them, lower case, in the spelling under which names were merged. */
    static Map<String, String> of(List<ReadReport> reports, Map<String, String> spellings) {
        Map<String, Map<String, Integer>> holders = new LinkedHashMap<>();
        for (ReadReport report : reports) {
            for (Sentence sentence : report.sentences()) {
                count(sentence.tokens(), spellings, holders);
            }
        }
        Map<String, String> titles = new LinkedHashMap<>();
        holders.forEach((title, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.forEach((name, count) -> {
                if (count >= FEWEST && count >= MOST * all) {
                    titles.put(title, name);
                }
            });
        });
        return titles;
    }

    private static void count(
            List<Token> tokens, Map<String, String> spellings, Map<String, Map<String, Integer>> holders) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String title = tokens.get(i).lemma();
            int last = i;
            boolean full = i == 0 || !PARTS.contains(tokens.get(i - 1).lemma());
            while (full
                    && TITLES.contains(title)
                    && last + 1 < tokens.size()
                    && tokens.get(last + 1).tag().equals("PROPN")) {
                last++;
            }
            if (last > i) {
                String name = tokens.get(last).lemma();
                holders.computeIfAbsent(title, key -> new LinkedHashMap<>())
                        .merge(spellings.getOrDefault(name, name), 1, Integer::sum);
            }
        }
    }
}
