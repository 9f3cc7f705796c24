package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.WordTable;

/** A list of word patterns with what they mean; the patterns stand in the first column. */
final class PatternTable {
    private final Map<String, List<Row>> byFirstWord = new LinkedHashMap<>();

    private record Row(int number, WordPattern pattern, List<String> columns) {}

    /**
     * A place where a pattern stands.
     *
     * @param range the words that it matched
     * @param row its line's number, from 0
     * @param columns all columns of its line
     */
    record Match(TokenRange range, int row, List<String> columns) {
        String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }
    }

    static PatternTable read(String resource) {
        PatternTable table = new PatternTable();
        List<List<String>> rows = WordTable.rows(PatternTable.class, resource);
        for (int i = 0; i < rows.size(); i++) {
            Row row = new Row(i, WordPattern.parse(rows.get(i).get(0)), rows.get(i));
            row.pattern()
                    .firstWords()
                    .forEach(word -> table.byFirstWord
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(row));
        }
        return table;
    }

    /** All matches inside the range, by where they begin; several may begin at one place. */
    List<Match> matches(ReportTokens tokens, TokenRange range) {
        List<Match> matches = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            addMatches(tokens, i, range.to(), tokens.lemma(i), matches);
            if (!tokens.word(i).equals(tokens.lemma(i))) {
                addMatches(tokens, i, range.to(), tokens.word(i), matches);
            }
        }
        return matches;
    }

    private void addMatches(ReportTokens tokens, int from, int limit, String word, List<Match> matches) {
        for (Row row : byFirstWord.getOrDefault(word, List.of())) {
            int end = row.pattern().endAt(tokens, from, limit);
            if (end > from) {
                matches.add(new Match(new TokenRange(from, end), row.number(), row.columns()));
            }
        }
    }
}
