package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.article.Report;
import org.hearsay.text.Words;

/**
 * Puts reports that are not English to the story of English ones with which they share what needs no translation: names in Latin
 * script, names of several words, a number, a day.
 *
 * <p>A name counts where a fifth of the story's reports have it as a name: 1 point, and 2 for several such words in a row ("New
 * York Times"), a word that common English has too counts only in such a row. A number of two digits or more that is no year, in a
 * fifth of the reports, is 1 point, once; a date of publication within the story's days, two around them allowed, is 1 point; one
 * outside rules the story out. It takes 4 points, 2 of them by names, and 2 more than any other story has: a report that
 * shares less stands alone. So does, as a rule, a report in another script.
 */
final class ForeignReports {
    private static final int ENOUGH = 4;
    private static final int ENOUGH_BY_NAMES = 2;
    private static final int AHEAD = 2;
    private static final int DAYS_AROUND = 2;
    private static final double TYPICAL = 0.2;
    /** A name of more stories than this leads to none: bounds the work. */
    private static final int MOST_STORIES = 200;
    /** Bounds what is read of one report. */
    private static final int MOST_WORDS = 5_000;

    private final List<Cluster> stories;
    private final List<Set<String>> typical = new ArrayList<>();
    private final Map<String, List<Integer>> storiesOf = new HashMap<>();

    /**
     * @param stories of all reports; those without an English report take nobody in
     * @param uses the words of each report, empty for one that is not English
     */
    ForeignReports(List<Cluster> stories, List<Map<String, WordUse>> uses) {
        this.stories = stories;
        for (int story = 0; story < stories.size(); story++) {
            Set<String> words = typical(stories.get(story), uses);
            typical.add(words);
            for (String word : words) {
                storiesOf.computeIfAbsent(word, any -> new ArrayList<>()).add(story);
            }
        }
    }

    private static Set<String> typical(Cluster story, List<Map<String, WordUse>> uses) {
        Map<String, Integer> holders = new LinkedHashMap<>();
        int english = 0;
        for (int report : story.members()) {
            english += uses.get(report).isEmpty() ? 0 : 1;
            uses.get(report).forEach((stem, use) -> {
                if (use.isName() || Character.isDigit(stem.charAt(0))) {
                    holders.merge(stem, 1, Integer::sum);
                }
            });
        }
        double least = Math.max(1, TYPICAL * english);
        Set<String> words = new LinkedHashSet<>();
        holders.forEach((stem, count) -> {
            if (count >= least) {
                words.add(stem);
            }
        });
        return words;
    }

    /** The place of the story that {@code report} belongs to, -1 where none clearly is. */
    int storyOf(Report report) {
        Evidence evidence = Evidence.of(report);
        Map<Integer, Integer> met = new TreeMap<>();
        for (String word : evidence.words()) {
            List<Integer> having = storiesOf.getOrDefault(word, List.of());
            if (having.size() <= MOST_STORIES) {
                having.forEach(story -> met.merge(story, 1, Integer::sum));
            }
        }
        int best = -1;
        int most = 0;
        int second = 0;
        for (int story : met.keySet()) {
            int points = points(evidence, story, report);
            if (points > most) {
                second = most;
                most = points;
                best = story;
            } else {
                second = Math.max(second, points);
            }
        }
        return most >= ENOUGH && most >= second + AHEAD ? best : -1;
    }

    private int points(Evidence evidence, int story, Report report) {
        int byNames = evidence.names(typical.get(story));
        int byDay = day(stories.get(story), report);
        if (byDay < 0 || byNames < ENOUGH_BY_NAMES) {
            return 0;
        }
        return byNames + (evidence.hasNumber(typical.get(story)) ? 1 : 0) + byDay;
    }

    /** 1 within the story's days, -1 outside, 0 where one has none. */
    private static int day(Cluster story, Report report) {
        var day = StoryGrouper.day(report.published());
        if (day == null || story.lastDay() == Long.MIN_VALUE) {
            return 0;
        }
        long at = day.toEpochDay();
        return at >= story.firstDay() - DAYS_AROUND && at <= story.lastDay() + DAYS_AROUND ? 1 : -1;
    }

    /**
     * What a report has that needs no translation.
     *
     * @param rows words of Latin script with capitals, in rows as they stand side by side, stems
     * @param numbers of two digits or more that are no years
     */
    private record Evidence(Set<List<String>> rows, Set<String> numbers) {

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

        Set<String> words() {
            Set<String> words = new LinkedHashSet<>(numbers);
            rows.forEach(words::addAll);
            return words;
        }

        /** Points by names that are among a story's. */
        int names(Set<String> story) {
            Set<List<String>> several = new LinkedHashSet<>();
            Set<String> inRows = new LinkedHashSet<>();
            Set<String> single = new LinkedHashSet<>();
            for (List<String> row : rows) {
                List<String> shared = row.stream().filter(story::contains).toList();
                if (shared.size() > 1) {
                    several.add(shared);
                    inRows.addAll(shared);
                } else {
                    shared.stream()
                            .filter(word -> !CommonWords.shipped().isListed(word))
                            .forEach(single::add);
                }
            }
            single.removeAll(inRows);
            return 2 * several.size() + single.size();
        }

        boolean hasNumber(Set<String> story) {
            return numbers.stream().anyMatch(story::contains);
        }
    }
}
