package org.hearsay.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/** Why there was no answer, in sentences. */
final class Failures {
    private static final int MAX_CHARS = 120;

    private final FetchOptions options;

    Failures(FetchOptions options) {
        this.options = options;
    }

    Fetched.Refused refused(IOException e) {
        return e instanceof SSLException secure
                ? unsafe(secure)
                : new Fetched.Refused("not-fetched", "no answer that can be read (" + reason(e) + ")");
    }

    /** Nothing is asked of a server that does not show that it is whom the address means. */
    private static Fetched.Refused unsafe(SSLException e) {
        Throwable last = e;
        boolean certificate = false;
        for (Throwable at = e; at != null; at = at.getCause()) {
            certificate |= at instanceof CertificateException;
            last = at;
        }
        return certificate
                ? new Fetched.Refused(
                        "not-trusted", "the server's certificate is not trusted for this address (" + said(last) + ")")
                : new Fetched.Refused("not-fetched", "no secure connection (" + said(e) + ")");
    }

    /** Without what acts on a terminal. */
    String reason(IOException e) {
        if (e instanceof UnknownHostException) {
            return "there is no host of that name";
        }
        return e instanceof SocketTimeoutException
                ? "nothing came in time; " + options.timeout().toSeconds() + " seconds are given"
                : said(e);
    }

    private static String said(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(0, Math.min(MAX_CHARS, message.length())).replaceAll("\\p{Cntrl}", " ");
    }
}
