package org.hearsay.cli;

/** No report could be read of all that was given: exit code {@value Main#FAILED}. The message is a sentence for the user. */
final class NothingReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingReadException(String message) {
        super(message);
    }
}
