package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void anEqualSpanIsContainedAndOverlaps() {
        Span span = new Span(3, 7);
        assertThat(span.contains(new Span(3, 7))).isTrue();
        assertThat(span.overlaps(new Span(3, 7))).isTrue();
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(3, 7).overlaps(new Span(7, 9))).isFalse();
        assertThat(new Span(3, 7).contains(7)).isFalse();
    }

    @Test
    void spansAreOrderedByBeginThenEnd() {
        assertThat(new Span(1, 5)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 6));
    }

    @Test
    void whatIsNoSpanIsRefused() {
        assertThatThrownBy(() -> new Span(5, 4)).hasMessage("not a span: [5, 4)");
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpanReadsItsWords() {
        assertThat(new Span(4, 7).in("The sea rose.")).isEqualTo("sea");
        assertThat(new Span(1, 3).union(new Span(6, 8))).isEqualTo(new Span(1, 8));
    }
}
