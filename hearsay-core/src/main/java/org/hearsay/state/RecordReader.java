package org.hearsay.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The bytes of a record &rarr; the values that {@link RecordWriter} wrote. */
public final class RecordReader {
    private final ByteBuffer in;

    public RecordReader(ByteBuffer record) {
        this.in = record;
    }

    public int count() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public int number() {
        return in.getInt();
    }

    public long longNumber() {
        return in.getLong();
    }

    public double realNumber() {
        return in.getDouble();
    }

    /** Null where null was written. */
    public @Nullable String text() {
        int length = count();
        if (length == 0) {
            return null;
        }
        byte[] bytes = new byte[length - 1];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public BitSet bits() {
        int size = count();
        BitSet bits = new BitSet();
        int last = 0;
        for (int i = 0; i < size; i++) {
            last += count();
            bits.set(last);
        }
        return bits;
    }
}
