package org.hearsay.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When each host may be asked again. */
final class Pace {
    private final Time time;
    private final FetchOptions options;
    private final Map<String, Instant> next = new HashMap<>();

    Pace(Time time, FetchOptions options) {
        this.time = time;
        this.options = options;
    }

    /** Waits until the host may be asked, and takes that turn. */
    void await(String host, Duration asked) throws InterruptedException, RefusedException {
        bounded(host, asked, "Crawl-delay");
        Instant now = time.now();
        Duration wait = Duration.between(now, next.getOrDefault(host, now));
        if (!wait.isNegative() && !wait.isZero()) {
            time.sleep(wait);
        }
        Duration pace = options.pace().compareTo(asked) > 0 ? options.pace() : asked;
        next.put(host, time.now().plus(pace));
    }

    /** Lets a host alone for as long as it asked. */
    void pause(String host, Duration asked) throws RefusedException {
        bounded(host, asked, "Retry-After");
        next.put(host, time.now().plus(asked));
    }

    private void bounded(String host, Duration asked, String by) throws RefusedException {
        if (asked.compareTo(options.longestWait()) > 0) {
            throw new RefusedException(
                    "not-fetched",
                    host + " asks to wait " + asked.toSeconds() + " seconds (" + by + "); at most "
                            + options.longestWait().toSeconds() + " are waited");
        }
    }
}
