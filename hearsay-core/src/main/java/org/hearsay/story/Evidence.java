package org.hearsay.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.state.RecordReader;
import org.hearsay.state.RecordWriter;
import org.hearsay.text.Words;

/**
 * What a report has that needs no translation.
 *
 * @param rows words of Latin script with capitals, in rows as they stand side by side, stems
 * @param numbers of two digits or more that are no years
 */
record Evidence(Set<List<String>> rows, Set<String> numbers) {
    static final Evidence NONE = new Evidence(Set.of(), Set.of());
    /** Bounds what is read of one report. */
    private static final int MOST_WORDS = 5_000;

    static Evidence of(Report report) {
        Set<List<String>> rows = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        Words words = Words.of(report.text(), report.paragraphs());
        List<String> row = new ArrayList<>();
        int end = -2;
        for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
            String word = words.folded(i);
            boolean isName = Character.isUpperCase(words.first(i)) && isLatin(word);
            if (!isName || words.begin(i) != end + 1) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            if (isName) {
                row.add(Stems.of(word));
                end = words.end(i);
            }
            if (word.matches("\\d{2,}") && !word.matches("(?:19|20)\\d\\d")) {
                numbers.add(Stems.of(word));
            }
        }
        rows.add(List.copyOf(row));
        rows.remove(List.<String>of());
        return new Evidence(rows, numbers);
    }

    private static boolean isLatin(String word) {
        return word.length() > 2
                && word.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    Set<Integer> words() {
        Set<Integer> words = new LinkedHashSet<>();
        numbers.forEach(number -> words.add(Features.key(number)));
        rows.forEach(row -> row.forEach(word -> words.add(Features.key(word))));
        return words;
    }

    /** Points by names that are among a story's. */
    int names(Set<Integer> story) {
        Set<List<String>> several = new LinkedHashSet<>();
        Set<String> inRows = new LinkedHashSet<>();
        Set<String> single = new LinkedHashSet<>();
        for (List<String> row : rows) {
            List<String> shared = row.stream()
                    .filter(word -> story.contains(Features.key(word)))
                    .toList();
            if (shared.size() > 1) {
                several.add(shared);
                inRows.addAll(shared);
            } else {
                shared.stream()
                        .filter(word -> !CommonWords.shipped().isListed(Features.key(word)))
                        .forEach(single::add);
            }
        }
        single.removeAll(inRows);
        return 2 * several.size() + single.size();
    }

    boolean hasNumber(Set<Integer> story) {
        return numbers.stream().anyMatch(number -> story.contains(Features.key(number)));
    }

    void write(RecordWriter out) {
        out.count(rows.size());
        for (List<String> row : rows) {
            out.count(row.size());
            row.forEach(out::text);
        }
        out.count(numbers.size());
        numbers.forEach(out::text);
    }

    static Evidence read(RecordReader in) {
        Set<List<String>> rows = new LinkedHashSet<>();
        for (int i = in.count(); i > 0; i--) {
            List<String> row = new ArrayList<>();
            for (int j = in.count(); j > 0; j--) {
                row.add(Objects.requireNonNull(in.text()));
            }
            rows.add(row);
        }
        Set<String> numbers = new LinkedHashSet<>();
        for (int i = in.count(); i > 0; i--) {
            numbers.add(Objects.requireNonNull(in.text()));
        }
        return new Evidence(rows, numbers);
    }
}
