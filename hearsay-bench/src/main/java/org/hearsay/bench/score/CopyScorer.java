package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Pairs of reports of which one is made from the other. Pairs that are known to share text, but were not judged, are left out; a
 * hard negative that is called a copy is an error.
 */
final class CopyScorer {
    private static final Set<String> REUSE = Set.of("copy", "rewrite", "partial");

    /** Two reports, the smaller id first. */
    record Pair(String a, String b) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::a).thenComparing(Pair::b);

        static Pair of(JsonNode record) {
            String a = record.path("a").asText();
            String b = record.path("b").asText();
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    final Set<Pair> gold;
    final Set<Pair> predicted;
    private final Set<Pair> hard;

    CopyScorer(StoryTruth truth, JsonNode brief) {
        JsonNode pairs = truth.gold().path("copy_pairs");
        hard = pairs(pairs, pair -> pair.path("note").asText("").contains("hard negative"));
        gold = pairs(pairs, pair -> pair.path("kept_in_restated_text").asBoolean());
        gold.removeAll(hard);
        Set<Pair> unjudged = pairs(pairs, pair -> true);
        unjudged.addAll(pairs(truth.gold().path("shared_in_restated_text"), pair -> true));
        unjudged.removeAll(gold);
        unjudged.removeAll(hard);
        Set<String> pages = truth.pages();
        predicted = new TreeSet<>();
        for (JsonNode record : StoryTruth.each(brief, "copies")) {
            Pair pair = Pair.of(record);
            if (REUSE.contains(record.path("verdict").asText(""))
                    && !unjudged.contains(pair)
                    && pages.contains(pair.a())
                    && pages.contains(pair.b())) {
                predicted.add(pair);
            }
        }
    }

    private static Set<Pair> pairs(JsonNode records, Predicate<JsonNode> kept) {
        Set<Pair> pairs = new TreeSet<>();
        for (JsonNode record : records) {
            if (kept.test(record)) {
                pairs.add(Pair.of(record));
            }
        }
        return pairs;
    }

    BriefScore.Copies score() {
        return new BriefScore.Copies(Prf.of(gold, predicted), hard.size(), (int)
                hard.stream().filter(predicted::contains).count());
    }
}
