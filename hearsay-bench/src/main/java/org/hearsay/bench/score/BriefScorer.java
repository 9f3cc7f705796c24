package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Scores a whole brief against a story's gold, as {@code tools/score_brief.py} does. All stories of the brief count together.
 * What a gold says about a page need not be all that the page holds, so only what has a P has a precision.
 */
public final class BriefScorer {
    private BriefScorer() {}

    /**
     * Scores one brief.
     *
     * @param brief as {@code hearsay brief --format json} prints it
     */
    public static BriefScore score(StoryTruth truth, JsonNode brief, OutletNames outlets) {
        return new BriefScore(
                truth.name(),
                truth.gold().path("pages").size(),
                brief.path("stories").size(),
                new CitationScorer(truth, brief, outlets).score(),
                new SaidScorer(truth, brief).score(),
                new ClaimScorer(truth, brief, outlets).score(),
                new CopyScorer(truth, brief).score(),
                new EventScorer(truth, brief).score());
    }
}
