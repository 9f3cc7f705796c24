package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.hearsay.run.Progress;

/** One line on a terminal, rewritten ten times a second at most, and none at all in a run that is over at once. */
final class TerminalProgress implements Progress {
    private static final long FIRST_NANOS = 300_000_000L;
    private static final long BETWEEN_NANOS = 100_000_000L;
    /** Return to the line's start and erase to its end. */
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final LongSupplier nanoTime;
    private long next;
    private boolean shown;

    TerminalProgress(PrintWriter terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + FIRST_NANOS;
    }

    @Override
    public void advance(String stage, int done, int total) {
        show(stage + " " + done + (total == 0 ? "" : " of " + total));
    }

    /**
     * Called before each request.
     *
     * @param requests made so far, with this one
     */
    void fetch(String host, int requests) {
        show("request " + requests + ", to " + host);
    }

    private synchronized void show(String words) {
        long now = nanoTime.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + BETWEEN_NANOS;
        shown = true;
        terminal.print(CLEAR + "hearsay: " + words);
        terminal.flush();
    }

    /** Leaves the line as it was before. */
    synchronized void clear() {
        if (shown) {
            terminal.print(CLEAR);
            terminal.flush();
            shown = false;
        }
    }
}
