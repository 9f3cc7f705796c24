package org.hearsay.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** What became of an address. */
public sealed interface Fetched {
    /** What the web answered. */
    final class Page implements Fetched {
        private final String url;
        private final String mediaType;
        private final String retrieved;
        private final byte[] bytes;

        Page(String url, String mediaType, String retrieved, byte[] bytes) {
            this.url = url;
            this.mediaType = mediaType;
            this.retrieved = retrieved;
            this.bytes = bytes;
        }

        /** The address that answered, after redirects. */
        public String url() {
            return url;
        }

        /** As declared, in lower case, without parameters ({@code text/html}); empty where nothing is declared. */
        public String mediaType() {
            return mediaType;
        }

        /** ISO 8601 in UTC: when it was fetched, or found to be still what it was. */
        public String retrieved() {
            return retrieved;
        }

        /** The bytes, unpacked. */
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * Why there is no answer.
     *
     * @param code a stable word: {@code robots}, {@code private-address}, {@code not-fetched}, {@code too-large}, {@code
     *     too-many}
     * @param message what was found, what was expected
     */
    record Refused(String code, String message) implements Fetched {}
}
