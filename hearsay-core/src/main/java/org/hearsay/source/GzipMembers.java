package org.hearsay.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The bytes of one or more gzip members in a row (RFC 1952), as web archives have one for each record. On request a broken
 * member is counted and passed over instead of ending the stream: the next one is found by how members begin, and a line end put
 * before it.
 */
final class GzipMembers extends InputStream {
    private static final int CHUNK = 1 << 16;
    private static final int MAX_HEADER_TEXT = 1 << 16;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CHECK = 2;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[CHUNK];
    private int at;
    private int end;
    /** Where the data of the member begin in the buffer; 0 where they begin in an earlier one. */
    private int memberAt;

    private boolean inMember;
    /** Whether a broken member was passed over, whose last line has then to be ended. */
    private boolean gap;

    private boolean done;
    private boolean goesOn;
    private int broken;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /** From now on a broken member does not end the stream. */
    void goOnAfterErrors() {
        goesOn = true;
    }

    /** How many members were broken so far. */
    int broken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!done) {
            if (gap) {
                gap = false;
                to[offset] = '\n';
                return 1;
            }
            try {
                int count = inMember ? inflate(to, offset, length) : begin();
                if (count > 0) {
                    return count;
                }
            } catch (DataFormatException | ZipException e) {
                fail(e);
            } catch (EOFException e) {
                done = true;
                if (!goesOn) {
                    throw e;
                }
                broken++;
            }
        }
        return -1;
    }

    private void fail(Exception e) throws IOException {
        if (!goesOn) {
            done = true;
            String message = e.getMessage();
            throw new ZipException(message == null ? "the data are not what gzip makes" : message);
        }
        broken++;
        inMember = false;
        findMember();
    }

    /**
     * Moves on to what looks like the beginning of a member. Broken data may be unpacked far into what follows: the search begins
     * where the broken member did, as far as its bytes are still here.
     */
    private void findMember() throws IOException {
        at = memberAt;
        int last = 0;
        int before = 0;
        for (int b = next(); b >= 0; b = next()) {
            if (before == 0x1F && last == 0x8B && b == 8) {
                skipHeader();
                startMember();
                gap = true;
                return;
            }
            before = last;
            last = b;
        }
        done = true;
    }

    private int begin() throws IOException {
        int first = next();
        while (first == 0) {
            first = next();
        }
        if (first < 0) {
            done = true;
            return 0;
        }
        if (first != 0x1F || need() != 0x8B || need() != 8) {
            throw new ZipException("what follows is no gzip data");
        }
        skipHeader();
        startMember();
        return 0;
    }

    private void startMember() {
        memberAt = at;
        inflater.reset();
        check.reset();
        inMember = true;
    }

    private void skipHeader() throws IOException {
        int flags = need();
        for (int i = 0; i < 6; i++) {
            need();
        }
        int extra = (flags & EXTRA) == 0 ? 0 : need() | need() << 8;
        for (int i = 0; i < extra; i++) {
            need();
        }
        for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
            int length = 0;
            while (need() != 0) {
                if (++length > MAX_HEADER_TEXT) {
                    throw new ZipException("a name in the header does not end");
                }
            }
        }
        if ((flags & HEADER_CHECK) != 0) {
            need();
            need();
        }
    }

    private int inflate(byte[] to, int offset, int length) throws IOException, DataFormatException {
        if (inflater.needsInput() && !inflater.finished()) {
            if (at == end && !fill()) {
                throw new EOFException();
            }
            inflater.setInput(buffer, at, end - at);
            at = end;
        }
        int count = inflater.inflate(to, offset, length);
        check.update(to, offset, count);
        if (inflater.finished()) {
            at = end - inflater.getRemaining();
            inMember = false;
            long expected = need() | (long) need() << 8 | (long) need() << 16 | (long) need() << 24;
            for (int i = 0; i < 4; i++) {
                need();
            }
            if (expected != check.getValue()) {
                if (!goesOn) {
                    throw new ZipException("the checksum is wrong");
                }
                broken++;
                findMember();
            }
        } else if (inflater.needsDictionary()) {
            throw new ZipException("the data ask for a dictionary");
        }
        return count;
    }

    private int need() throws IOException {
        int b = next();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private int next() throws IOException {
        return at == end && !fill() ? -1 : buffer[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        memberAt = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
