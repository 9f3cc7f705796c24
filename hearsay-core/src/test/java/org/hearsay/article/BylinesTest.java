package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {
    @Test
    void aPersonGoesBeforeTheSiteItsAddressALoginAndTheDesk() {
        List<String> told =
                List.of("", "The Harbour Post", "harbourpost.example", "mlindqvist", "Staff", "Mara Lindqvist");

        assertThat(Bylines.best(told, "Harbour Post")).contains("The Harbour Post");
        assertThat(Bylines.best(told, "The Harbour Post")).contains("Mara Lindqvist");
        assertThat(Bylines.best(List.of("The Harbour Post, Mara Lindqvist"), "The HarbourPost"))
                .contains("Mara Lindqvist");
    }

    @Test
    void whatIsLeftIsBetterThanNothing() {
        assertThat(Bylines.best(List.of("mlindqvist", "Staff"), null)).contains("mlindqvist");
        assertThat(Bylines.best(List.of("Harbour Post"), "Harbour Post")).contains("Harbour Post");
        assertThat(Bylines.best(List.of("", ""), null)).isEmpty();
    }

    @Test
    void linesLoseWhatIsNoName() {
        assertThat(PageLines.names("An interview by")).isNotEqualTo("An interview");
        assertThat(PageLines.names("Erstellt von Mara Lindqvist")).isEqualTo("Mara Lindqvist");
        assertThat(PageLines.names("Interview: Mara Lindqvist")).isEqualTo("Mara Lindqvist");
        assertThat(PageLines.names("Mara Lindqvist All articles")).isEqualTo("Mara Lindqvist");
        assertThat(PageLines.names("AFP/dpa")).isEqualTo("AFP/dpa");
    }
}
