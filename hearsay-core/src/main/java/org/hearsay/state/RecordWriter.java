package org.hearsay.state;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Values &rarr; the bytes of a record; {@link RecordReader} reads them in the same order. Small whole numbers take few bytes. */
public final class RecordWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    /** A number of 0 or more; seven bits a byte. */
    public RecordWriter count(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    /** Any number, in four bytes. */
    public RecordWriter number(int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
        return this;
    }

    public RecordWriter number(long value) {
        return number((int) (value >>> 32)).number((int) value);
    }

    public RecordWriter number(double value) {
        return number(Double.doubleToRawLongBits(value));
    }

    public RecordWriter text(@Nullable String text) {
        if (text == null) {
            return count(0);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(bytes.length + 1);
        out.writeBytes(bytes);
        return this;
    }

    /** Set bits, as the gaps between them. */
    public RecordWriter bits(BitSet bits) {
        count(bits.cardinality());
        int last = 0;
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
            count(bit - last);
            last = bit;
        }
        return this;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }
}
