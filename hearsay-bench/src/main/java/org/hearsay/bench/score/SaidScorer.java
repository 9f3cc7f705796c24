package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of a story. One to one, best first: the same report, and at least half of the words with which the gold's content
 * begins in the predicted content, or of the gold's sentence in the predicted content, source and cue.
 */
final class SaidScorer {
    private static final Map<String, String> POSITIONS = new LinkedHashMap<>();

    static {
        POSITIONS.put("assert", "asserts");
        POSITIONS.put("deny", "denies");
        POSITIONS.put("decline", "declines");
        POSITIONS.put("unknown", "unknown");
        POSITIONS.put("question", "asks");
    }

    final List<JsonNode> gold;
    final List<JsonNode> predicted;
    final Matching matching;

    SaidScorer(StoryTruth truth, JsonNode brief) {
        gold = StoryTruth.list(truth.gold().path("statements"));
        predicted = StoryTruth.each(brief, "statements");
        List<List<String>> starts = gold.stream()
                .map(one -> Wording.words(one.path("content_start").asText("")))
                .toList();
        List<List<String>> sentences = gold.stream()
                .map(one -> Wording.words(one.path("sentence").asText("")))
                .toList();
        List<List<String>> contents = predicted.stream()
                .map(one -> Wording.words(text(one, "content")))
                .toList();
        List<List<String>> wholes = predicted.stream()
                .map(one -> Wording.words(text(one, "content") + " " + text(one, "source") + " " + text(one, "cue")))
                .toList();
        matching = Matching.greedy(
                gold.size(),
                predicted.size(),
                0.5,
                (g, p) -> isSameReport(gold.get(g), predicted.get(p))
                        ? likeness(starts.get(g), sentences.get(g), contents.get(p), wholes.get(p))
                        : 0);
    }

    private static boolean isSameReport(JsonNode gold, JsonNode predicted) {
        return gold.path("page").asText().equals(predicted.path("report").asText());
    }

    private static double likeness(
            List<String> start, List<String> sentence, List<String> content, List<String> whole) {
        double common = Wording.common(start, content);
        double value = Math.max(
                common / Math.max(1, start.size()),
                (double) Wording.common(sentence, whole) / Math.max(1, sentence.size()));
        // Between equals the one that says the least else, so that a long content does not take a short one's place.
        return value == 0 ? 0 : value + 0.001 * common / Math.max(1, content.size());
    }

    static String text(JsonNode statement, String part) {
        return statement.path(part).path("text").asText("");
    }

    /** The position that the gold's stance is. */
    static String position(JsonNode gold) {
        String stance = gold.path("stance").asText();
        return POSITIONS.getOrDefault(stance, stance);
    }

    /** Whether the gold names a speaker who is not a pronoun. */
    static boolean isNamed(JsonNode gold) {
        return !gold.path("speaker").asText("").isEmpty()
                && !Wording.isPronoun(gold.path("speaker").asText());
    }

    static boolean isSpeakerRight(JsonNode gold, JsonNode said) {
        return isNameRight(gold, said)
                || Wording.meet(
                        Wording.nameWords(text(said, "source")),
                        Wording.nameWords(gold.path("speaker").asText()));
    }

    private static boolean isNameRight(JsonNode gold, JsonNode said) {
        return Wording.meet(
                Wording.nameWords(said.path("speaker").path("name").asText("")),
                Wording.nameWords(gold.path("speaker").asText()));
    }

    BriefScore.Said score() {
        Tally tally = new Tally();
        for (Matching.Pair pair : matching.pairs()) {
            JsonNode want = gold.get(pair.gold());
            JsonNode said = predicted.get(pair.predicted());
            String position = said.path("position").asText("");
            tally.add("gold " + position(want), 1);
            tally.add("predicted " + position, 1);
            tally.add("right " + position, position.equals(position(want)));
            tally.add("right", position.equals(position(want)));
            tally.add(
                    "mode", want.path("mode").asText().equals(said.path("mode").asText("")));
            if (isNamed(want)) {
                tally.add("named", 1);
                tally.add("speaker", isSpeakerRight(want, said));
                tally.add("name", isNameRight(want, said));
            }
        }
        Map<String, Prf> positions = positions(tally);
        double sum = positions.values().stream()
                .mapToDouble(prf -> prf.f1() == null ? 0 : prf.f1())
                .sum();
        return new BriefScore.Said(
                gold.size(),
                predicted.size(),
                matching.size(),
                Prf.ratio(matching.size(), gold.size()),
                Prf.ratio(tally.get("right"), matching.size()),
                Prf.ratio(sum, positions.size()),
                positions,
                Prf.ratio(tally.get("mode"), matching.size()),
                (int) tally.get("named"),
                Prf.ratio(tally.get("speaker"), tally.get("named")),
                Prf.ratio(tally.get("name"), tally.get("named")));
    }

    private static Map<String, Prf> positions(Tally tally) {
        Map<String, Prf> positions = new LinkedHashMap<>();
        for (String position : POSITIONS.values()) {
            if (tally.get("gold " + position) > 0) {
                positions.put(position, tally.prf("right " + position, "predicted " + position, "gold " + position));
            }
        }
        return positions;
    }
}
