package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final Spans TWO = Spans.ofPairs(Given.json("[[20, 30], [0, 10]]"));

    @Test
    void touchingAndOverlappingRangesAreOneAndEmptyOnesNone() {
        assertThat(Spans.ofPairs(Given.json("[[5, 9], [0, 3], [3, 4], [7, 7]]")).ranges())
                .isEqualTo(List.of(new Spans.Range(0, 4), new Spans.Range(5, 9)));
    }

    @Test
    void overlapIsIntersectionOverUnion() {
        Spans one = Spans.of(5, 25);
        assertThat(TWO.shared(one)).isEqualTo(10);
        assertThat(TWO.overlap(one)).isCloseTo(10.0 / 30, within(1e-9));
        assertThat(Spans.NONE.overlap(Spans.NONE)).isZero();
    }

    @Test
    void ofAnObjectWithoutSpansThereAreNone() {
        assertThat(Spans.of(Given.json("{'cue': null}").path("cue")).isEmpty()).isTrue();
        assertThat(Spans.of(Given.json("{'cue': null}").path("source")).isEmpty())
                .isTrue();
    }

    @Test
    void textIsCutByCodePoints() {
        PointText text = new PointText("😀 rain fell");
        assertThat(text.cut(Spans.of(2, 6))).isEqualTo("rain");
        assertThat(text.point(3)).isEqualTo(2);
        assertThat(text.cut(Spans.of(7, 99))).isEqualTo("fell");
    }
}
