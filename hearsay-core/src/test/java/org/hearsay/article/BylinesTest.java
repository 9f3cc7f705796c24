package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BylinesTest {
    private static Optional<String> best(List<String> names, @Nullable String site) {
        return Bylines.best(
                        names.stream().map(name -> new Told(name, Told.META)).toList(), site)
                .map(Told::value);
    }

    @Test
    void aPersonGoesBeforeTheSiteItsAddressALoginAndTheDesk() {
        List<String> told =
                List.of("", "The Harbour Post", "harbourpost.example", "mlindqvist", "Staff", "Mara Lindqvist");

        assertThat(best(told, "Harbour Post")).contains("The Harbour Post");
        assertThat(best(told, "The Harbour Post")).contains("Mara Lindqvist");
        assertThat(best(List.of("The Harbour Post, Mara Lindqvist"), "The HarbourPost"))
                .contains("Mara Lindqvist");
    }

    @Test
    void whatIsLeftIsBetterThanNothing() {
        assertThat(best(List.of("mlindqvist", "Staff"), null)).contains("mlindqvist");
        assertThat(best(List.of("Harbour Post"), "Harbour Post")).contains("Harbour Post");
        assertThat(best(List.of("", ""), null)).isEmpty();
    }

    @Test
    void linesLoseWhatIsNoName() {
        assertThat(PageWriters.names("An interview by")).isNotEqualTo("An interview");
        assertThat(PageWriters.names("Erstellt von Mara Lindqvist")).isEqualTo("Mara Lindqvist");
        assertThat(PageWriters.names("Interview: Mara Lindqvist")).isEqualTo("Mara Lindqvist");
        assertThat(PageWriters.names("Mara Lindqvist All articles")).isEqualTo("Mara Lindqvist");
        assertThat(PageWriters.names("AFP/dpa")).isEqualTo("AFP/dpa");
    }
}
