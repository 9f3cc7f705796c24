package org.hearsay.cli;

/** What was asked for cannot be: exit code {@value Main#BAD_REQUEST}. The message is a sentence for the user. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RequestException(String message) {
        super(message);
    }
}
