package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

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

    private final List<Cluster> stories;
    private final List<Set<Integer>> typical = new ArrayList<>();
    private final Map<Integer, List<Integer>> storiesOf = new HashMap<>();

    /**
     * @param stories of all reports; those without an English report take nobody in
     * @param cards of the reports by place
     */
    ForeignReports(List<Cluster> stories, IntFunction<Card> cards) {
        this.stories = stories;
        for (int story = 0; story < stories.size(); story++) {
            Set<Integer> words = typical(stories.get(story), cards);
            typical.add(words);
            for (int word : words) {
                storiesOf.computeIfAbsent(word, any -> new ArrayList<>()).add(story);
            }
        }
    }

    /** The clusters after reports that are not English, alone so far, joined the one that they clearly share evidence with. */
    static List<Cluster> joined(List<Cluster> clusters, IntPredicate isEnglish, IntFunction<Card> cards) {
        List<Cluster> foreign = clusters.stream()
                .filter(cluster -> cluster.members().toList().stream().noneMatch(isEnglish::test))
                .toList();
        if (foreign.isEmpty() || foreign.size() == clusters.size()) {
            return clusters;
        }
        ForeignReports reports = new ForeignReports(clusters, cards);
        Map<Members, Cluster> joined = new LinkedHashMap<>();
        clusters.forEach(cluster -> joined.put(cluster.members(), cluster));
        for (Cluster cluster : foreign) {
            int story = reports.storyOf(cards.apply(cluster.members().first()));
            if (story >= 0) {
                joined.computeIfPresent(clusters.get(story).members(), (members, of) -> of.joined(cluster));
                joined.remove(cluster.members());
            }
        }
        return List.copyOf(joined.values());
    }

    private static Set<Integer> typical(Cluster story, IntFunction<Card> cards) {
        Map<Integer, Integer> holders = new LinkedHashMap<>();
        int english = 0;
        for (int report : story.members().toList()) {
            Features features = cards.apply(report).features();
            english += features.size() == 0 ? 0 : 1;
            for (int i = 0; i < features.size(); i++) {
                if (features.names().get(i) || features.numbers().get(i)) {
                    holders.merge(features.stems()[i], 1, Integer::sum);
                }
            }
        }
        double least = Math.max(1, TYPICAL * english);
        Set<Integer> words = new LinkedHashSet<>();
        holders.forEach((stem, count) -> {
            if (count >= least) {
                words.add(stem);
            }
        });
        return words;
    }

    /** The place of the story that {@code report} belongs to, -1 where none clearly is. */
    int storyOf(Card report) {
        Evidence evidence = report.evidence();
        Map<Integer, Integer> met = new TreeMap<>();
        for (int word : evidence.words()) {
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

    private int points(Evidence evidence, int story, Card report) {
        int byNames = evidence.names(typical.get(story));
        int byDay = day(stories.get(story), report);
        if (byDay < 0 || byNames < ENOUGH_BY_NAMES) {
            return 0;
        }
        return byNames + (evidence.hasNumber(typical.get(story)) ? 1 : 0) + byDay;
    }

    /** 1 within the story's days, -1 outside, 0 where one has none. */
    private static int day(Cluster story, Card report) {
        long at = report.day();
        if (at == Card.UNDATED || story.lastDay() == Long.MIN_VALUE) {
            return 0;
        }
        return at >= story.firstDay() - DAYS_AROUND && at <= story.lastDay() + DAYS_AROUND ? 1 : -1;
    }
}
