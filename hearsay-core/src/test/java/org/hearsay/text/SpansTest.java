package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final List<Span> WORDS = List.of(new Span(2, 5), new Span(5, 7), new Span(9, 12));

    @Test
    void findsWhatStandsAtAnOffsetOrBehindIt() {
        assertThat(List.of(0, 4, 5, 7, 8, 11, 12))
                .map(offset -> Spans.indexFrom(WORDS, Function.identity(), offset))
                .containsExactly(0, 0, 1, 2, 2, 2, 3);
    }

    @Test
    void overlappingIsWhatEachSpanSaysOfItself() {
        for (int begin = 0; begin < 14; begin++) {
            for (int end = begin; end < 14; end++) {
                Span span = new Span(begin, end);
                assertThat(Spans.overlapping(WORDS, Function.identity(), span))
                        .isEqualTo(WORDS.stream().filter(span::overlaps).toList());
            }
        }
    }
}
