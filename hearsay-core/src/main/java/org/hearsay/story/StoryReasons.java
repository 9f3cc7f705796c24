package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.article.Report;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Two reports and the stories that they are in &rarr; why these are one story, or two, in words. */
final class StoryReasons {
    private static final int MOST_WORDS = 6;
    /** So many of a story's reports are looked at for one that joins two others. */
    private static final int MOST_BETWEEN = 1_000;

    private final StoryOptions options;
    private final ReportVectors vectors;
    private final IntFunction<Card> cards;

    /**
     * @param vectors that weigh words by all reports
     * @param cards of the reports by place
     */
    StoryReasons(StoryOptions options, ReportVectors vectors, IntFunction<Card> cards) {
        this.options = options;
        this.vectors = vectors;
        this.cards = cards;
    }

    /**
     * Explains.
     *
     * @param storyA where {@code a} is
     * @param storyB where {@code b} is, the same object if that is one story
     */
    StoryReason of(Report a, Cluster storyA, Report b, Cluster storyB) {
        Card cardA = Card.of(a);
        Card cardB = Card.of(b);
        double similarity = similarity(cardA, cardB);
        boolean oneStory = storyA.members().equals(storyB.members());
        List<String> why = new ArrayList<>();
        if (cardA.english() && cardB.english()) {
            why.add("by themselves the two are alike by " + number(similarity) + "; "
                    + number(options.leastSimilarity()) + " is enough for one story");
            why.addAll(shared(cardA, cardB, spelling(a)));
        } else {
            why.add(
                    (cardA.english() ? b.id() : a.id())
                            + " is not in English: it is put to a story only by names, numbers and a day that it shares with it");
        }
        daysApart(cardA, cardB).ifPresent(why::add);
        why.addAll(oneStory ? together(cardA, cardB, similarity, storyA) : apart(cardA, storyA, cardB, storyB));
        return new StoryReason(a.id(), b.id(), oneStory, similarity, why);
    }

    private double similarity(Card a, Card b) {
        return vectors.of(a.features()).dot(vectors.of(b.features()));
    }

    private List<String> shared(Card a, Card b, Map<Integer, String> spelling) {
        List<String> sentences = new ArrayList<>();
        vectors.shared(a.features(), b.features()).entrySet().stream()
                .sorted(Comparator.comparingDouble(kind -> -sum(kind.getValue())))
                .forEach(kind -> sentences.add(kind.getKey().sentence(words(kind.getValue(), spelling))
                        + ", which makes them alike by "
                        + number(sum(kind.getValue()))));
        return sentences;
    }

    private static double sum(List<SharedWord> words) {
        return words.stream().mapToDouble(SharedWord::similarity).sum();
    }

    private static String words(List<SharedWord> words, Map<Integer, String> spelling) {
        List<String> written = words.stream()
                .limit(MOST_WORDS)
                .map(word -> spelling.getOrDefault(word.stem(), "?"))
                .toList();
        int others = words.size() - written.size();
        return String.join(", ", written) + (others > 0 ? " and " + others + " more" : "");
    }

    /** How a report writes its words, by stem: as it does first. */
    private static Map<Integer, String> spelling(Report report) {
        Map<Integer, String> spelling = new LinkedHashMap<>();
        List<Words> parts = new ArrayList<>(List.of(Words.of(report.text(), report.paragraphs())));
        Optional.ofNullable(report.title()).map(Words::of).ifPresent(parts::add);
        Optional.ofNullable(report.url()).map(Words::of).ifPresent(parts::add);
        for (Words words : parts) {
            for (int i = 0; i < words.size(); i++) {
                spelling.putIfAbsent(Features.key(Stems.of(words.folded(i))), words.written(i));
            }
        }
        return spelling;
    }

    private Optional<String> daysApart(Card a, Card b) {
        if (a.day() == Card.UNDATED || b.day() == Card.UNDATED) {
            return Optional.empty();
        }
        long days = Math.abs(a.day() - b.day());
        return Optional.of(
                days == 0
                        ? "they were published on the same day"
                        : "they were published " + days + (days == 1 ? " day apart" : " days apart"));
    }

    private List<String> together(Card a, Card b, double similarity, Cluster story) {
        List<String> why = new ArrayList<>();
        if (similarity < options.leastSimilarity()) {
            between(a, b, story).ifPresent(why::add);
        }
        if (story.size() > 2) {
            why.add("the reports of their story, " + story.size() + ", are alike by " + number(story.cohesion())
                    + " on average");
        }
        return why;
    }

    /** The report of the story that is most like both. */
    private Optional<String> between(Card a, Card b, Cluster story) {
        @Nullable String best = null;
        double toA = 0;
        double toB = 0;
        List<Integer> members = story.members().toList();
        for (int place : members.subList(0, Math.min(MOST_BETWEEN, members.size()))) {
            Card card = cards.apply(place);
            double likeA = similarity(card, a);
            double likeB = similarity(card, b);
            boolean other = !card.id().equals(a.id()) && !card.id().equals(b.id());
            if (other && Math.min(likeA, likeB) > Math.min(toA, toB)) {
                best = card.id();
                toA = likeA;
                toB = likeB;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of("both are like " + best + ": " + a.id() + " by " + number(toA) + ", " + b.id() + " by "
                        + number(toB));
    }

    private List<String> apart(Card a, Cluster storyA, Card b, Cluster storyB) {
        if (!a.english() || !b.english()) {
            return List.of("too little of that is shared");
        }
        Likeness stories = Likeness.of(storyA, new WordWeights(storyA.sum()), storyB);
        String sizes = "their stories, of " + storyA.size() + " and " + storyB.size();
        if (stories.isTooFarApart(options)) {
            return List.of(sizes + ", lie " + stories.gapDays() + " days apart; at most " + options.windowDays()
                    + " are allowed");
        }
        if (storyA.sum().size() == 0 || storyB.sum().size() == 0) {
            return List.of("a story that no new report can belong to was closed when others came");
        }
        String alike = sizes + ", are alike by " + number(stories.between()) + " on average";
        return List.of(
                stories.isTwoEvents(options)
                        ? alike + ", and each by much more within (" + number(stories.within())
                                + "): two similar events"
                        : alike + " and lie " + stories.gapDays() + " days apart, which is too little for one");
    }

    private static String number(double similarity) {
        return String.format(Locale.ROOT, "%.2f", similarity);
    }
}
