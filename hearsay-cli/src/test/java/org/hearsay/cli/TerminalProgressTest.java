package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private static final long MILLIS = 1_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final StringWriter written = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final TerminalProgress progress = new TerminalProgress(new PrintWriter(written), clock::get);

    @Test
    void aRunThatIsOverAtOnceShowsNothing() {
        clock.set(200 * MILLIS);
        progress.advance("statements", 1, 2);
        progress.clear();
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void oneLineIsRewrittenAndClearedAtTheEnd() {
        clock.set(400 * MILLIS);
        progress.advance("statements", 1, 3);
        progress.advance("statements", 2, 3);
        clock.set(600 * MILLIS);
        progress.advance("statements", 3, 3);
        progress.clear();
        progress.clear();
        assertThat(written.toString())
                .isEqualTo(CLEAR + "hearsay: statements 1 of 3" + CLEAR + "hearsay: statements 3 of 3" + CLEAR);
    }

    @Test
    void whatHasNoKnownEndIsCountedAndRequestsNameTheirHost() {
        clock.set(400 * MILLIS);
        progress.advance("articles", 512, 0);
        clock.set(600 * MILLIS);
        progress.fetch("quay.example", 3);
        assertThat(written.toString())
                .isEqualTo(CLEAR + "hearsay: articles 512" + CLEAR + "hearsay: request 3, to quay.example");
    }
}
