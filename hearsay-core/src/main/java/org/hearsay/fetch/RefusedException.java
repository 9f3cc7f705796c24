package org.hearsay.fetch;

/** Ends an attempt to fetch; becomes {@link Fetched.Refused}. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedException(String code, String message) {
        super(message);
        this.code = code;
    }

    Fetched.Refused refused() {
        return new Fetched.Refused(code, String.valueOf(getMessage()));
    }
}
