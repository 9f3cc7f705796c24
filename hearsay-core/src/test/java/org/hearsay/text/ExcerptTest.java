package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String TEXT = "\"It burned,\" she said, \"all night.\"";

    @Test
    void severalSpansAreJoinedInTextOrder() {
        Excerpt excerpt = Excerpt.of(TEXT, List.of(new Span(24, 33), new Span(1, 10)));
        assertThat(excerpt.text()).isEqualTo("It burned … all night");
        assertThat(excerpt.hull()).isEqualTo(new Span(1, 33));
    }

    @Test
    void wordsThatAreLeftOutAreMarkedAndNothingElse() {
        assertThat(Excerpt.of("The ship, built in 1994, sank.", List.of(new Span(0, 9), new Span(25, 29)))
                        .text())
                .isEqualTo("The ship, … sank");
        assertThat(Excerpt.of("one, two", List.of(new Span(0, 3), new Span(5, 8)))
                        .text())
                .isEqualTo("one two");
    }

    @Test
    void aGapBetweenSpansIsNotPartOfIt() {
        Excerpt excerpt = Excerpt.of(TEXT, List.of(new Span(1, 10), new Span(24, 33)));
        assertThat(excerpt.overlaps(new Span(13, 21))).isFalse();
        assertThat(excerpt.overlaps(new Span(20, 25))).isTrue();
    }

    @Test
    void overlappingAndMissingSpansAreRefused() {
        assertThatThrownBy(() -> Excerpt.of(TEXT, List.of(new Span(1, 10), new Span(5, 12))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> new Excerpt(List.of(), "")).hasMessageContaining("needs a span");
    }
}
