package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Today's practice, as a rival: reports say the same if their headlines share enough words, and each outlet has one vote. A gold
 * claim is found under those headlines that most of the reports asserting it have.
 */
public final class VoteScorer {
    /** Jaccard's coefficient of two headlines that say the same. */
    private static final double SAME = 0.55;

    /** A report's headline; both null where the input does not say. */
    public record Headline(
            String report,
            @Nullable String outlet,
            @Nullable String title) {}

    private VoteScorer() {}

    /** Of the claims of a gold, the program's ranges and the votes. */
    public static VoteScore score(StoryTruth truth, JsonNode brief, OutletNames outlets, List<Headline> headlines) {
        List<List<Headline>> groups = groups(headlines);
        List<VoteScore.Row> rows = new ArrayList<>();
        for (ClaimScorer.Pair pair : new ClaimScorer(truth, brief, outlets).pairs) {
            Set<String> asserting = ClaimScorer.pages(pair.gold(), "asserted");
            rows.add(new VoteScore.Row(
                    pair.gold().path("id").asText(),
                    range(pair.gold()),
                    range(pair.predicted()),
                    votes(asserting, groups),
                    outlets(headlines.stream().filter(headline -> asserting.contains(headline.report())))));
        }
        return new VoteScore(rows);
    }

    private static VoteScore.@Nullable Range range(@Nullable JsonNode claim) {
        return claim == null || !claim.path("independent").path("min").isNumber()
                ? null
                : new VoteScore.Range(ClaimScorer.independent(claim, "min"), ClaimScorer.independent(claim, "max"));
    }

    /** The outlets of the group that has most of the reports; of equal ones the first. */
    static int votes(Set<String> asserting, List<List<Headline>> groups) {
        long most = 0;
        List<Headline> best = List.of();
        for (List<Headline> group : groups) {
            long held = group.stream()
                    .filter(headline -> asserting.contains(headline.report()))
                    .count();
            if (held > most) {
                most = held;
                best = group;
            }
        }
        return outlets(best.stream());
    }

    private static int outlets(Stream<Headline> headlines) {
        return headlines
                .map(headline -> headline.outlet() == null ? headline.report() : OutletNames.plain(headline.outlet()))
                .collect(Collectors.toSet())
                .size();
    }

    /** Reports whose headlines hang together, pair by pair; one without words is alone. */
    static List<List<Headline>> groups(List<Headline> headlines) {
        List<List<Headline>> groups = new ArrayList<>();
        for (Headline headline : headlines) {
            List<Headline> joined = new ArrayList<>(List.of(headline));
            groups.removeIf(group -> {
                boolean same = group.stream().anyMatch(other -> jaccard(words(headline), words(other)) >= SAME);
                if (same) {
                    joined.addAll(0, group);
                }
                return same;
            });
            groups.add(joined);
        }
        return groups;
    }

    private static Set<String> words(Headline headline) {
        return headline.title() == null ? Set.of() : new LinkedHashSet<>(Wording.words(headline.title()));
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) (a.size() + b.size() - all.size()) / all.size();
    }
}
