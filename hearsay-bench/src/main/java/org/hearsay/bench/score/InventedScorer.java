package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores a brief against the truth of an invented story, and lists where the two differ. */
public final class InventedScorer {
    private InventedScorer() {}

    /**
     * Scores one brief.
     *
     * @param brief as {@code hearsay brief --format json} prints it
     */
    public static InventedScore score(StoryTruth truth, JsonNode brief, OutletNames outlets) {
        CitationScorer citations = new CitationScorer(truth, brief, outlets);
        SaidScorer said = new SaidScorer(truth, brief);
        ClaimScorer claims = new ClaimScorer(truth, brief, outlets);
        DisputeScorer disputes = new DisputeScorer(truth, brief, claims);
        List<OriginScorer> origins =
                claims.pairs.stream().map(OriginScorer::new).toList();
        NameScorer names = new NameScorer(truth, brief);
        Differences differences = new Differences();
        differences.citations(citations);
        differences.statements(said);
        differences.claims(claims, origins);
        differences.disputes(disputes);
        differences.copies(new CopyScorer(truth, brief));
        differences.events(new EventScorer(truth, brief));
        differences.names(names);
        Map<String, InventedScore.Independent> independent = new LinkedHashMap<>();
        independent.put("min", independent(claims, "min"));
        independent.put("max", independent(claims, "max"));
        return new InventedScore(
                BriefScorer.score(truth, brief, outlets),
                independent,
                origins(origins),
                Prf.ratio(
                        origins.stream()
                                .mapToLong(of -> of.matching.pairs().stream()
                                        .filter(of::isKindRight)
                                        .count())
                                .sum(),
                        origins.stream().mapToInt(of -> of.matching.size()).sum()),
                disputes.score(),
                names.score(),
                differences.list());
    }

    private static InventedScore.Independent independent(ClaimScorer claims, String end) {
        int right = 0;
        int withinOne = 0;
        for (ClaimScorer.Pair pair : claims.pairs) {
            int want = pair.gold().path("independent").path(end).asInt();
            int error = Math.abs(ClaimScorer.independent(pair.predicted(), end) - want);
            // A claim that was not found has no range that could be right.
            right += pair.predicted() != null && error == 0 ? 1 : 0;
            withinOne += pair.predicted() != null && error <= 1 ? 1 : 0;
        }
        return new InventedScore.Independent(claims.pairs.size(), right, withinOne);
    }

    private static Prf origins(List<OriginScorer> origins) {
        return Prf.of(
                origins.stream().mapToInt(of -> of.matching.size()).sum(),
                origins.stream().mapToInt(of -> of.predicted.size()).sum(),
                origins.stream().mapToInt(of -> of.gold.size()).sum());
    }
}
