package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordPatternTest {
    private static boolean matches(String pattern, String text) {
        ReportTokens tokens = new ReportTokens(Marked.plain(text));
        return WordPattern.parse(pattern).endAt(tokens, 0, tokens.size()) > 0;
    }

    @Test
    void takesLemmasAndFormsAsWritten() {
        assertThat(matches("decline to comment", "declined to comment")).isTrue();
        assertThat(matches("refuse|decline to comment", "declined to comment")).isTrue();
        assertThat(matches("decline to answer", "declined to comment")).isFalse();
    }

    @Test
    void partsMayBeMissing() {
        assertThat(matches("see the? dam", "saw dam")).isTrue();
        assertThat(matches("see the? dam", "saw the dam")).isTrue();
    }

    @Test
    void gapHoldsFourWords() {
        assertThat(matches("see ... dam", "saw a big old grey dam")).isTrue();
        assertThat(matches("see ... dam", "saw a very big old grey dam")).isFalse();
    }

    @Test
    void quotationMarksBetweenPartsDoNotCount() {
        assertThat(matches("be baseless", "is “baseless”")).isTrue();
    }

    @Test
    void firstPartMustBeThere() {
        assertThatThrownBy(() -> WordPattern.parse("the? dam")).isInstanceOf(IllegalArgumentException.class);
    }
}
