package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.9, 0.95})
    void rowsHoldAsTheyStand(double said) {
        assertThat(Certainty.RULES.of(said)).isIn(0.66, 0.84, 0.89);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 0.68, 0.81, 0.9, 0.96, 0.99, 1})
    void aSurerOneIsNeverLessOftenRight(double said) {
        for (Certainty certainty :
                new Certainty[] {Certainty.RULES, Certainty.RULES_NOBODY, Certainty.ADDED, Certainty.TAGGER}) {
            assertThat(certainty.of(said)).isBetween(0.0, 1.0);
            assertThat(certainty.of(Math.min(1, said + 0.05))).isGreaterThanOrEqualTo(certainty.of(said));
        }
    }

    @Test
    void betweenTwoRowsTheLineHolds() {
        assertThat(Certainty.RULES.of(0.85)).isCloseTo(0.75, within(1e-9));
    }
}
