package org.hearsay.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What comes from a socket, until a deadline and up to a number of bytes. */
final class BoundedStream extends InputStream {
    private static final int LONGEST_SILENCE_MILLIS = 10_000;

    private final InputStream in;
    private final Socket socket;
    private final long deadlineNanos;
    private long left;

    /**
     * Reads from {@code socket}.
     *
     * @param deadlineNanos by {@link System#nanoTime}
     */
    BoundedStream(Socket socket, long deadlineNanos, long maxBytes) throws IOException {
        this.in = socket.getInputStream();
        this.socket = socket;
        this.deadlineNanos = deadlineNanos;
        this.left = maxBytes;
    }

    /** Milliseconds to the deadline, at most those of a silence. */
    static int patience(long deadlineNanos) throws SocketTimeoutException {
        long millis = (deadlineNanos - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("the time is up");
        }
        return (int) Math.min(millis, LONGEST_SILENCE_MILLIS);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new TooLargeException();
        }
        socket.setSoTimeout(patience(deadlineNanos));
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    /** More was sent than is read. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
