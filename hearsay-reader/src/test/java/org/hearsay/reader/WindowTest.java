package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final WordPieces PIECES = WordPieces.standard();

    private static Window window(String text) {
        return new Window(text, PIECES.of(text, new Span(0, text.length())), 101, 102);
    }

    @Test
    void standsBetweenTwoBorders() {
        assertThat(window("The dam held.").ids()).hasSize(6).startsWith(101).endsWith(102);
    }

    @Test
    void knowsHowEachWordIsWritten() {
        assertThat(window("The NATO dam of 2019.").letters()).containsExactly(0, 1, 2, 0, 0, 3, 0, 0);
    }

    @Test
    void allPiecesOfAWordAreWrittenAlike() {
        Window window = window("Zabihullah");

        assertThat(window.pieces()).hasSizeGreaterThan(1);
        assertThat(window.letters()).startsWith(0, 1, 1).endsWith(0);
    }

    @Test
    void knowsWhatStandsInQuotationMarks() {
        assertThat(window("“It held,” he said.").quoted()).containsExactly(0, 2, 1, 1, 1, 2, 0, 0, 0, 0);
        assertThat(window("\"It held,\" he said.").quoted()).containsExactly(0, 2, 1, 1, 1, 2, 0, 0, 0, 0);
    }

    @Test
    void aQuotationThatIsNotClosedRunsOn() {
        assertThat(window("He said: “It held.").quoted()).endsWith(2, 1, 1, 1, 0);
    }
}
