package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StanceScoreTest {
    @Test
    void macroIsTheMeanOfTheStances() {
        StanceScore score = StanceScore.of(
                List.of("for", "for", "against", "observing"), List.of("for", "observing", "against", "observing"));
        assertThat(score.accuracy()).isEqualTo(0.75);
        // for: P 1, R 1/2; against: 1; observing: P 1/2, R 1.
        assertThat(score.macroF1()).isCloseTo((2.0 / 3 + 1 + 2.0 / 3) / 3, within(1e-9));
    }
}
