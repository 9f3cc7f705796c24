package org.hearsay.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps the end of what is read through it, where a ZIP archive tells how many entries it has: what is read entry by entry ends
 * without a word where an entry's head is broken.
 */
final class ZipTail extends FilterInputStream {
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final byte[] last = new byte[1 << 17];
    private long length;

    ZipTail(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            last[(int) (length++ % last.length)] = (byte) b;
        }
        return b;
    }

    @Override
    public int read(byte[] to, int offset, int count) throws IOException {
        int read = super.read(to, offset, count);
        for (int i = 0; i < read; i++) {
            last[(int) (length++ % last.length)] = to[offset + i];
        }
        return read;
    }

    /**
     * Reads to the end.
     *
     * @return the number of entries that is told there; 65,535 where it may be more, -1 where the archive has no end
     */
    int entries() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        long first = Math.max(0, length - RECORD - LONGEST_COMMENT);
        for (long at = length - RECORD; at >= first; at--) {
            if (at(at) == 'P' && at(at + 1) == 'K' && at(at + 2) == 5 && at(at + 3) == 6) {
                return at(at + 10) | at(at + 11) << 8;
            }
        }
        return -1;
    }

    private int at(long place) {
        return last[(int) (place % last.length)] & 0xFF;
    }
}
