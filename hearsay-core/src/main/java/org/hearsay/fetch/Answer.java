package org.hearsay.fetch;

import java.util.Locale;
import org.netpreserve.jwarc.MessageHeaders;

/** An answer by HTTP, its body unpacked. */
final class Answer {
    private final int status;
    private final MessageHeaders headers;
    private final byte[] body;

    Answer(int status, MessageHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    /** Empty where it is not told. */
    String header(String name) {
        return headers.first(name).orElse("").strip();
    }

    String mediaType() {
        String type = header("Content-Type");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Not copied. */
    byte[] body() {
        return body;
    }
}
