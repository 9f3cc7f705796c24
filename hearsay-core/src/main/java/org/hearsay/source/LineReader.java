package org.hearsay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, each in bounded memory; a line that is too long is passed over, not lost count of. */
final class LineReader {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private int number;

    /**
     * A line.
     *
     * @param number from 1
     * @param decoded without the line feed; only the beginning where the line is longer than the bound
     * @param length in bytes
     * @param ended whether a line feed ended it, rather than the input's end
     */
    record Line(int number, Decoder.Decoded decoded, long length, boolean ended) {}

    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The next line; empty at the end of the input. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        while (fill()) {
            int from = at;
            while (at < end && chunk[at] != '\n') {
                at++;
            }
            length += at - from;
            line.write(chunk, from, (int) Math.min(at - from, Math.max(0, maxBytes - line.size())));
            if (at < end) {
                at++;
                return Optional.of(line(line, length, true));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(line(line, length, false));
    }

    private Line line(ByteArrayOutputStream bytes, long length, boolean ended) {
        return new Line(++number, Decoder.decode(bytes.toByteArray()), length, ended);
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(chunk));
        }
        return at < end;
    }
}
