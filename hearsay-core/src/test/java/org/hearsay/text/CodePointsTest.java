package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void withoutSurrogatesOffsetsStayAsTheyAre() {
        assertThat(CodePoints.of("Zürich").of(new Span(2, 6))).isEqualTo(new Span(2, 6));
    }

    @Test
    void aSurrogatePairCountsOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00";
        CodePoints points = CodePoints.of(text);
        assertThat(points.at(1)).isEqualTo(1);
        assertThat(points.at(3)).isEqualTo(2);
        assertThat(points.at(text.length())).isEqualTo(4);
    }

    @Test
    void aLoneSurrogateIsACodePointOfItsOwn() {
        assertThat(CodePoints.of("\uD83Dx\uDE00").at(3)).isEqualTo(3);
    }

    @Test
    void agreesWithTheLibraryOnRandomTexts() {
        long seed = 20200626;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F600 + random.nextInt(50));
            }
            CodePoints points = CodePoints.of(text.toString());
            for (int offset = 0; offset <= text.length(); offset = text.offsetByCodePoints(offset, 1)) {
                assertThat(points.at(offset))
                        .as("seed %s, round %s", seed, round)
                        .isEqualTo(text.codePointCount(0, offset));
                if (offset == text.length()) {
                    break;
                }
            }
        }
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> CodePoints.of("abc").at(4)).hasMessage("offset 4 in a text of 3");
    }
}
