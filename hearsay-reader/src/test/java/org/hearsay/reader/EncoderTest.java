package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncoderTest {
    @Test
    void placesAreStepsOfHalfPowersOfTwoFromTheCue() {
        assertThat(Encoder.places(4, 6, 12)).containsExactly(12, 12, 13, 14, 16 + 33, 18 + 33, 19, 20, 20, 21, 21, 22);
    }

    @Test
    void placesFarAwayAreAllTheLast() {
        assertThat(Encoder.places(0, 1, 100_000)).startsWith(16 + 33, 18).endsWith(32, 32);
    }
}
