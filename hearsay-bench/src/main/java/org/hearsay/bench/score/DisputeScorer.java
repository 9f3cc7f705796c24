package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The disputes of a story. One to one, best first: the same kind, and either the claim that fits the gold's claim best or at least
 * half of both sides' reports in common. The verdict is judged on matched ones.
 */
final class DisputeScorer {
    private static final double LEAST_COMMON = 0.5;

    final List<JsonNode> gold;
    final List<JsonNode> predicted;
    final Matching matching;

    DisputeScorer(StoryTruth truth, JsonNode brief, ClaimScorer claims) {
        gold = StoryTruth.list(truth.gold().path("disputes"));
        predicted = StoryTruth.each(brief, "disputes");
        Map<String, String> fits = new LinkedHashMap<>();
        for (ClaimScorer.Pair pair : claims.pairs) {
            if (pair.predicted() != null) {
                fits.put(
                        pair.gold().path("id").asText(),
                        pair.predicted().path("claim").asText());
            }
        }
        matching = Matching.greedy(
                gold.size(), predicted.size(), 0, (g, p) -> likeness(gold.get(g), predicted.get(p), fits));
    }

    private static double likeness(JsonNode gold, JsonNode said, Map<String, String> fits) {
        if (!kind(gold).equals(kind(said))) {
            return 0;
        }
        double common = common(reports(gold, "pages"), reports(said, "reports"));
        boolean sameClaim =
                said.path("claim").asText().equals(fits.get(gold.path("claim").asText()));
        return sameClaim ? 1 + common : common >= LEAST_COMMON ? common : 0;
    }

    static String kind(JsonNode dispute) {
        return dispute.path("kind").asText("");
    }

    static String verdict(JsonNode dispute) {
        return dispute.path("verdict").asText("");
    }

    private static Set<String> reports(JsonNode dispute, String field) {
        Set<String> reports = new LinkedHashSet<>();
        dispute.path("sides").forEach(side -> reports.addAll(StoryTruth.strings(side.path(field))));
        return reports;
    }

    private static double common(Set<String> a, Set<String> b) {
        double both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : both / (a.size() + b.size() - both);
    }

    boolean isVerdictRight(Matching.Pair pair) {
        return verdict(gold.get(pair.gold())).equals(verdict(predicted.get(pair.predicted())));
    }

    InventedScore.Disputes score() {
        Map<String, Prf> byKind = new LinkedHashMap<>();
        Set<String> kinds = new TreeSet<>();
        gold.forEach(dispute -> kinds.add(kind(dispute)));
        predicted.forEach(dispute -> kinds.add(kind(dispute)));
        for (String kind : kinds) {
            byKind.put(
                    kind,
                    Prf.of(
                            matching.pairs().stream()
                                    .filter(pair -> kind(gold.get(pair.gold())).equals(kind))
                                    .count(),
                            ofKind(predicted, kind),
                            ofKind(gold, kind)));
        }
        List<Matching.Pair> right = new ArrayList<>(matching.pairs());
        right.removeIf(pair -> !isVerdictRight(pair));
        return new InventedScore.Disputes(
                Prf.of(matching.size(), predicted.size(), gold.size()),
                byKind,
                Prf.of(right.size(), predicted.size(), gold.size()));
    }

    private static long ofKind(List<JsonNode> disputes, String kind) {
        return disputes.stream().filter(one -> kind(one).equals(kind)).count();
    }
}
