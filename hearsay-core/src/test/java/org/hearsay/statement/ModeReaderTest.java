package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModeReaderTest {
    @Test
    void readsWhetherTheContentIsQuoted() {
        assertThat(Marked.last("<“It held,”> [Brook] {said}.", null).mode()).isEqualTo(Mode.DIRECT);
        assertThat(Marked.last("[Brook] {said} <that it held>.", null).mode()).isEqualTo(Mode.INDIRECT);
        assertThat(Marked.last("[Brook] {said} <that it had “held for years”>.", null)
                        .mode())
                .isEqualTo(Mode.MIXED);
    }
}
