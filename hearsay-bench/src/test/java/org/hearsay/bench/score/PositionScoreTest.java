package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionScoreTest {
    @Test
    void missedStatementCountsAgainstItsPositionAndNotAgainstTheOthers() {
        PositionScore score = PositionScore.of(
                List.of("asserts", "denies", "denies", "declines", "unknown", "asks"),
                List.of("asserts", "denies", "missed", "declines", "unknown", "asserts"));
        assertThat(score.found()).isEqualTo(5);
        assertThat(score.accuracy()).isCloseTo(0.8, within(1e-9));
        // asserts: P 1/2, R 1; denies: P 1, R 1/2; declines and unknown: 1; asks: 0.
        assertThat(score.macroF1()).isCloseTo((2.0 / 3 + 2.0 / 3 + 1 + 1 + 0) / 5, within(1e-9));
        assertThat(score.confusion()).containsEntry("denies", Map.of("denies", 1, "missed", 1));
    }
}
