package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive, one after the other (WARC 1.1, section 4: header, block, two line ends). What is broken is
 * passed over to the next line that begins a record.
 */
final class WarcRecords {
    private static final int MAX_LINE = 1 << 14;
    private static final int MAX_FIELDS = 200;

    private InputStream in;
    private final int maxBytes;
    private final IntSupplier flaws;
    private boolean broken;
    private int toldFlaws;

    /** A record. */
    static final class Framed {
        private final Map<String, String> fields;
        private final byte[] block;
        private final long length;

        private Framed(Map<String, String> fields, byte[] block, long length) {
            this.fields = fields;
            this.block = block;
            this.length = length;
        }

        /** A field of the header by its name in lower case, of repeated ones the first; empty where there is none. */
        String field(String name) {
            return fields.getOrDefault(name, "");
        }

        /** The block itself, not a copy; empty where the record is of a type that is not read, or too large. */
        byte[] block() {
            return block;
        }

        /** Of the block as told, in bytes. */
        long length() {
            return length;
        }
    }

    /**
     * Reads records.
     *
     * @param maxBytes of a block that is read
     * @param flaws how many pieces of what {@code in} is unpacked from were broken so far
     */
    WarcRecords(InputStream in, int maxBytes, IntSupplier flaws) {
        this.in = new PushbackInputStream(in, 4);
        this.maxBytes = maxBytes;
        this.flaws = flaws;
    }

    /** Whether something broken was passed over before the last record; asking sets it back. */
    boolean wasBroken() {
        int now = flaws.getAsInt();
        boolean was = broken || now > toldFlaws;
        broken = false;
        toldFlaws = now;
        return was;
    }

    /** The next record; empty at the end. */
    Optional<Framed> next() throws IOException {
        while (true) {
            int before = flaws.getAsInt();
            String line = line();
            while (line != null && !line.startsWith("WARC/")) {
                broken |= !line.isEmpty();
                before = flaws.getAsInt();
                line = line();
            }
            if (line == null) {
                return Optional.empty();
            }
            Map<String, String> fields = fields();
            Optional<Long> length = length(fields.getOrDefault("content-length", ""));
            if (length.isEmpty()) {
                broken = true;
                continue;
            }
            Optional<Framed> record = block(fields, length.get(), before);
            if (record.isPresent()) {
                return record;
            }
        }
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0 && fields.size() < MAX_FIELDS) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static Optional<Long> length(String told) {
        return told.matches("\\d{1,15}") ? Optional.of(Long.parseLong(told)) : Optional.empty();
    }

    private Optional<Framed> block(Map<String, String> fields, long length, int before) throws IOException {
        boolean wanted = isRead(fields.getOrDefault("warc-type", "")) && length <= maxBytes;
        byte[] block = new byte[0];
        if (wanted) {
            block = in.readNBytes((int) length);
            if (block.length < length) {
                throw new EOFException();
            }
        } else {
            in.skipNBytes(length);
        }
        if (isAtEnd() && flaws.getAsInt() == before) {
            return Optional.of(new Framed(fields, block, length));
        }
        // The length or the data are wrong: the next record may begin inside what was taken for this one.
        broken = true;
        in = new PushbackInputStream(new SequenceInputStream(new ByteArrayInputStream(block), in), 4);
        return Optional.empty();
    }

    static boolean isRead(String type) {
        return type.equals("response") || type.equals("resource") || type.equals("conversion");
    }

    private boolean isAtEnd() throws IOException {
        int first = in.read();
        if (first == '\r' || first == '\n' || first < 0) {
            return true;
        }
        ((PushbackInputStream) in).unread(first);
        return false;
    }

    /** A line without its end, cut where it is too long; null at the end of the input. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < MAX_LINE) {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
