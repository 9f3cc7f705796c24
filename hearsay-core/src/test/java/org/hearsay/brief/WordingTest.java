package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void countsAndRanges() {
        assertThat(Wording.count(1, "report")).isEqualTo("1 report");
        assertThat(Wording.count(1200, "story", "stories")).isEqualTo("1,200 stories");
        assertThat(Wording.range(1, 2)).isEqualTo("1–2");
        assertThat(Wording.range(2, 2)).isEqualTo("2");
        assertThat(Wording.rangeInWords(1, 2)).isEqualTo("1 to 2");
    }

    @Test
    void listsOfNames() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Wording.list(List.of("A", "B", "C"), 2)).isEqualTo("A, B and C");
        assertThat(Wording.list(List.of("A", "B", "C", "D"), 2)).isEqualTo("A, B and 2 more");
    }

    @Test
    void longWordsAreCutBetweenWords() {
        assertThat(Wording.shortened("one two, three four", 12)).isEqualTo("one two…");
        assertThat(Wording.shortened("one\n two", 12)).isEqualTo("one two");
        assertThat(Wording.shortened("x".repeat(100_000), 10)).hasSizeLessThan(12);
    }

    @Test
    void letterStandsWithoutParentheses() {
        assertThat(Wording.in("Ann Lee", "Birch News")).isEqualTo("Ann Lee (Birch News)");
        assertThat(Wording.in("Ann Lee", "[A]")).isEqualTo("Ann Lee [A]");
        assertThat(Wording.in("Ann Lee", "[A] and [B]")).isEqualTo("Ann Lee ([A] and [B])");
    }
}
