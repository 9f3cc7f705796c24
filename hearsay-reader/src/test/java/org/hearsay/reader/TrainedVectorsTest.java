package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hearsay.claim.SentenceVectors;
import org.junit.jupiter.api.Test;

class TrainedVectorsTest {
    private static final SentenceVectors VECTORS = new TrainedVectors();

    private static double nearness(String one, String other) {
        float[] a = VECTORS.of(one);
        float[] b = VECTORS.of(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void isFoundOnTheClassPath() {
        assertThat(SentenceVectors.installed()).get().isInstanceOf(TrainedVectors.class);
    }

    @Test
    void sameThingInOtherWordsIsNearerThanAnotherThing() {
        String resigned = "The harbour master resigned on Monday.";
        assertThat(nearness(resigned, "The head of the port has stepped down."))
                .isGreaterThan(nearness(resigned, "The new ferry carries 40 cars."));
    }

    @Test
    void isOfLengthOneAndTheSameEachTime() {
        String text = "The bridge will be closed in June.";
        assertThat(nearness(text, text)).isCloseTo(1, within(1e-5));
        VECTORS.of("Something else was asked in between.");
        assertThat(VECTORS.of(text)).isEqualTo(VECTORS.of(text));
    }

    @Test
    void longTextIsCut() {
        assertThat(VECTORS.of("word ".repeat(100_000))).hasSameSizeAs(VECTORS.of("word"));
    }
}
