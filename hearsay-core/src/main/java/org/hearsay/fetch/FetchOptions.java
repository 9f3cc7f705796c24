package org.hearsay.fetch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of what is fetched.
 *
 * @param maxBytes of one answer, packed or unpacked
 * @param timeout of one address, from the first byte sent to the last received; redirects have their own
 * @param maxRedirects that are followed from one address
 * @param pace between two requests to one host, at the least; a longer {@code Crawl-delay} goes before it
 * @param longestWait that a host may ask for by {@code Crawl-delay} or {@code Retry-After}; who asks for more is not fetched
 * @param maxRequests in all
 * @param store a folder where answers are kept, so that next time only what has changed is sent; null for none
 */
public record FetchOptions(
        int maxBytes,
        Duration timeout,
        int maxRedirects,
        Duration pace,
        Duration longestWait,
        int maxRequests,
        @Nullable Path store) {
    public FetchOptions {
        if (maxBytes < 1 || maxRedirects < 0 || maxRequests < 1 || timeout.toMillis() < 1 || pace.isNegative()) {
            throw new IllegalArgumentException("bounds of fetching must be 1 or more: " + maxBytes + " bytes, "
                    + maxRequests + " requests, timeout " + timeout + ", pace " + pace);
        }
    }

    /** 20 MiB, half a minute, 5 redirects, a request in 2 seconds, a minute's wait, 2,000 requests, nothing kept. */
    public static FetchOptions defaults() {
        return new FetchOptions(
                20 << 20, Duration.ofSeconds(30), 5, Duration.ofSeconds(2), Duration.ofMinutes(1), 2000, null);
    }

    public FetchOptions withMaxBytes(int bytes) {
        return new FetchOptions(bytes, timeout, maxRedirects, pace, longestWait, maxRequests, store);
    }

    public FetchOptions withTimeout(Duration longest) {
        return new FetchOptions(maxBytes, longest, maxRedirects, pace, longestWait, maxRequests, store);
    }

    public FetchOptions withMaxRequests(int requests) {
        return new FetchOptions(maxBytes, timeout, maxRedirects, pace, longestWait, requests, store);
    }

    /** Keeps answers in a folder, which is made where it is missing. */
    public FetchOptions withStore(@Nullable Path folder) {
        return new FetchOptions(maxBytes, timeout, maxRedirects, pace, longestWait, maxRequests, folder);
    }
}
