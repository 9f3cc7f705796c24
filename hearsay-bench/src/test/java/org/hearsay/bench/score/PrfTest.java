package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrfTest {
    @Test
    void oneOfTwoSaidAndFourAskedFor() {
        Prf prf = Prf.of(1, 2, 4);
        assertThat(prf.p()).isEqualTo(0.5);
        assertThat(prf.r()).isEqualTo(0.25);
        assertThat(prf.f1()).isCloseTo(2 * 0.5 * 0.25 / 0.75, within(1e-9));
    }

    @Test
    void nothingSaidHasPrecisionZeroAndNothingAtAllNone() {
        assertThat(Prf.of(0, 0, 3).p()).isZero();
        assertThat(Prf.of(0, 0, 0).f1()).isNull();
    }

    @Test
    void setsAreCompared() {
        assertThat(Prf.of(List.of("a", "b"), Set.of("b", "c", "d"))).isEqualTo(Prf.of(1, 3, 2));
    }
}
