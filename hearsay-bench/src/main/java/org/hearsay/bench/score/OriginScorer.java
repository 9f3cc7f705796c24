package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The origins of one gold claim against those of the predicted claim that fits it best. One to one, best first: on the same side,
 * with at least half of the words of the gold's name, or of one of its alternatives in brackets.
 */
final class OriginScorer {
    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final double LEAST_COMMON = 0.5;

    final List<JsonNode> gold;
    final List<JsonNode> predicted;
    final Matching matching;

    OriginScorer(ClaimScorer.Pair claim) {
        gold = StoryTruth.list(claim.gold().path("origins"));
        predicted = claim.predicted() == null
                ? List.of()
                : StoryTruth.list(claim.predicted().path("origins"));
        matching = Matching.greedy(
                gold.size(), predicted.size(), LEAST_COMMON, (g, p) -> likeness(gold.get(g), predicted.get(p)));
    }

    private static double likeness(JsonNode gold, JsonNode said) {
        if (gold.path("denies").asBoolean() != said.path("denies").asBoolean()) {
            return 0;
        }
        Set<String> words = Wording.nameWords(said.path("name").asText(""));
        double best = 0;
        for (String name : BRACKETS.split(gold.path("name").asText())) {
            Set<String> wanted = Wording.nameWords(name);
            double common = wanted.stream().filter(words::contains).count();
            best = Math.max(best, wanted.isEmpty() ? 0 : common / wanted.size());
        }
        return best;
    }

    boolean isKindRight(Matching.Pair pair) {
        JsonNode want = gold.get(pair.gold());
        JsonNode said = predicted.get(pair.predicted());
        return want.path("kind").asText().equals(said.path("kind").asText(""))
                && want.path("anonymous").asBoolean() == said.path("anonymous").asBoolean();
    }
}
