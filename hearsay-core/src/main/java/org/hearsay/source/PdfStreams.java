package org.hearsay.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the packed parts of a PDF file before anybody unpacks them into memory. Parts that say that they are pictures are passed
 * over, since they are not unpacked to read text.
 */
final class PdfStreams {
    /** Of one part; a page full of text has thousandths of it. */
    static final int MAX_BYTES = 64 << 20;

    static final long MAX_BYTES_IN_ALL = 4L * MAX_BYTES;

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY_BYTES = 600;
    private static final int ZLIB = 0x78;

    private final byte[] file;
    private final byte[] buffer = new byte[1 << 16];

    PdfStreams(byte[] file) {
        this.file = file;
    }

    /** Whether a part, or all together, unpack to more than is read. */
    boolean isBomb() {
        long all = 0;
        int at = next(0);
        while (at >= 0 && all <= MAX_BYTES_IN_ALL) {
            int begin = at + BEGIN.length;
            while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
                begin++;
            }
            if (begin < file.length && file[begin] == ZLIB && !isPicture(at)) {
                long length = unpackedLength(begin);
                if (length > MAX_BYTES) {
                    return true;
                }
                all += length;
            }
            at = next(begin);
        }
        return all > MAX_BYTES_IN_ALL;
    }

    private int next(int from) {
        for (int i = from; i + BEGIN.length <= file.length; i++) {
            if (file[i] == BEGIN[0] && Arrays.equals(file, i, i + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPicture(int end) {
        int begin = Math.max(0, end - DICTIONARY_BYTES);
        String before = new String(file, begin, end - begin, StandardCharsets.ISO_8859_1);
        return before.substring(before.lastIndexOf("obj") + 1).matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    /** Counted until it is too much, ends or breaks. */
    private long unpackedLength(int begin) {
        Inflater inflater = new Inflater();
        long length = 0;
        try {
            inflater.setInput(file, begin, file.length - begin);
            int more = inflater.inflate(buffer);
            while (more > 0 && length <= MAX_BYTES) {
                length += more;
                more = inflater.inflate(buffer);
            }
            return length;
        } catch (DataFormatException e) {
            // What was unpacked before the broken place counts.
            return length;
        } finally {
            inflater.end();
        }
    }
}
