package org.hearsay.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it; a test has one that does not wait. */
interface Time {
    Instant now();

    void sleep(Duration duration) throws InterruptedException;

    static Time ofSystem() {
        return new Time() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration.toMillis());
            }
        };
    }
}
