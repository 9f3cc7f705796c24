package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndependenceTest {
    @Test
    void joinedReportsCountAsOneOverAnyNumberOfSteps() {
        Independence reports = new Independence(List.of("a", "b", "c", "d"));
        reports.join("a", "b");
        reports.join("c", "b");
        reports.join("c", "a");

        assertThat(reports.count()).isEqualTo(2);
    }

    @Test
    void reportOfSomewhereElseJoinsNothing() {
        Independence reports = new Independence(List.of("a", "b"));
        reports.join("a", "x");
        reports.join("x", "b");

        assertThat(reports.count()).isEqualTo(2);
    }
}
