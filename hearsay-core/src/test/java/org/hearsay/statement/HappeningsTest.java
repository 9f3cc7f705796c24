package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The town] {signed an agreement on} <the sale of the dam>.",
                "[The dispute] {signals} <a change of course>.",
            })
    void deedsAndEffectsAreNoStatements(String marked) {
        assertThat(Marked.read(marked).statements()).isEmpty();
    }

    @Test
    void whoWasToldDoesNotSayIt() {
        Statement told = Marked.read("[Officials] {were told} <that the dam leaked>.")
                .statements()
                .get(0);

        assertThat(told.source()).isNull();
        assertThat(Marked.read("[Officials] {told} <reporters that the dam leaked>.")
                        .statements()
                        .get(0)
                        .source())
                .isNotNull();
    }
}
