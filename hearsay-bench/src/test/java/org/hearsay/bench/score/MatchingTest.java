package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final double[][] LIKENESS = {{0.6, 0.9}, {0.5, 0.8}};

    @Test
    void isOneToOneAndBestFirst() {
        assertThat(Matching.greedy(2, 2, 0.5, (g, p) -> LIKENESS[g][p]).pairs())
                .containsExactly(new Matching.Pair(0, 1, 0.9), new Matching.Pair(1, 0, 0.5));
    }

    @Test
    void aTieGoesToTheEarlierGold() {
        assertThat(Matching.greedy(2, 1, 0.5, (g, p) -> 0.7).pairs()).containsExactly(new Matching.Pair(0, 0, 0.7));
    }

    @Test
    void whatIsNotAlikeAtAllIsNotMatchedEvenWithNoBound() {
        assertThat(Matching.greedy(1, 1, 0, (g, p) -> 0).pairs()).isEmpty();
    }
}
