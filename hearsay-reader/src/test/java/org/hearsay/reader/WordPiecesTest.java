package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "the", "har", "##bour", "##s", "o", "##slo", "“", "”", ".", "$", "n", "'", "t");

    private final WordPieces small = new WordPieces(VOCABULARY);

    @Test
    void splitsWordsIntoTheLongestPiecesFromTheLeft() {
        assertThat(words("The harbours")).containsExactly("The", "har", "bour", "s");
    }

    @Test
    void marksAndSignsAreWords() {
        assertThat(words("“The harbour.” $")).containsExactly("“", "The", "har", "bour", ".", "”", "$");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(ids("ÓSLO")).isEqualTo(ids("Oslo"));
        assertThat(words("ÓSLO")).containsExactly("Ó", "SLO");
    }

    @Test
    void aWordThatTheVocabularyCannotSpellIsUnknownAsAWhole() {
        assertThat(small.of("the xylophone", new Span(0, 13)))
                .containsExactly(new Piece(3, new Span(0, 3)), new Piece(0, new Span(4, 13)));
    }

    @Test
    void invisibleSignsAreSkipped() {
        assertThat(ids("har\u200Bbour")).isEqualTo(ids("harbour"));
        assertThat(ids("\u200B\uFEFF")).isEmpty();
    }

    @Test
    void onlyTheSpanIsRead() {
        assertThat(small.of("the harbours", new Span(4, 11)))
                .extracting(Piece::span)
                .containsExactly(new Span(4, 7), new Span(7, 11));
    }

    @Test
    void aPieceThatIsMissingIsNamed() {
        assertThatThrownBy(() -> small.id("[MASK]")).hasMessageContaining("[MASK]");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void aWordWithoutEndIsOneUnknownPiece() {
        String endless = "a".repeat(1_000_000);

        assertThat(small.of(endless, new Span(0, endless.length())))
                .containsExactly(new Piece(0, new Span(0, endless.length())));
    }

    @Property
    void piecesStandInTheTextInOrder(@ForAll String text) {
        int end = 0;
        for (Piece piece : small.of(text, new Span(0, text.length()))) {
            assertThat(piece.span().isEmpty()).isFalse();
            assertThat(piece.span().end()).isLessThanOrEqualTo(text.length()).isGreaterThanOrEqualTo(end);
            end = piece.span().end();
        }
    }

    private List<Integer> ids(String text) {
        return small.of(text, new Span(0, text.length())).stream()
                .map(Piece::id)
                .toList();
    }

    private List<String> words(String text) {
        return small.of(text, new Span(0, text.length())).stream()
                .map(piece -> piece.span().in(text))
                .toList();
    }
}
