package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoryScorerTest {
    private static final Map<String, String> GOLD =
            new TreeMap<>(Map.of("a", "flood", "b", "flood", "c", "flood", "d", "vote"));

    @Test
    void theGoldItselfScoresOne() {
        StoryScore score = StoryScorer.score(GOLD, Given.list("{'reports': ['a', 'b', 'c']}", "{'reports': ['d']}"));
        assertThat(score.bcubed().f1()).isEqualTo(1);
        assertThat(score.pairs().f1()).isEqualTo(1);
        assertThat(score.ari()).isEqualTo(1);
    }

    @Test
    void aSplitAndAMixCostPrecisionAndRecall() {
        StoryScore score = StoryScorer.score(GOLD, Given.list("{'reports': ['a', 'b']}", "{'reports': ['c', 'd']}"));
        // Precision: 1, 1, 1/2, 1/2. Recall: 2/3, 2/3, 1/3, 1.
        assertThat(score.bcubed().p()).isCloseTo(0.75, within(1e-9));
        assertThat(score.bcubed().r()).isCloseTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-9));
        // Of 3 gold pairs and 2 predicted ones, 1 in common.
        assertThat(score.pairs().p()).isEqualTo(0.5);
        assertThat(score.pairs().r()).isCloseTo(1.0 / 3, within(1e-9));
        // Expected by chance 3 * 2 / 6 = 1, so nothing better than chance.
        assertThat(score.ari()).isZero();
    }

    @Test
    void aReportInNoStoryCountsNothingAndAnUnknownOneIsLeftOut() {
        StoryScore score = StoryScorer.score(GOLD, Given.list("{'reports': ['a', 'b', 'x']}", "{'reports': ['d']}"));
        assertThat(score.missing()).isEqualTo(1);
        assertThat(score.bcubed().p()).isCloseTo(0.75, within(1e-9));
        assertThat(score.bcubed().r()).isCloseTo((2.0 / 3 + 2.0 / 3 + 1) / 4, within(1e-9));
    }
}
