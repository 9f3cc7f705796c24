package org.hearsay.state;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of records that only grows. A record is found again by the offset that {@link #append} told.
 *
 * <p>Appending is for one thread. Reading is for any number, while nobody appends.
 */
public final class Log implements Closeable {
    private static final int LENGTH = Integer.BYTES;
    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    /** What is appended and not written yet; its first byte stands at {@code written}. */
    private ByteBuffer tail = ByteBuffer.allocate(BUFFER);

    private long written;

    private Log(FileChannel channel, long written) {
        this.channel = channel;
        this.written = written;
    }

    static Log open(Path file, long length) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new IOException(file + " has " + channel.size() + " bytes; its checkpoint says " + length);
        }
        channel.truncate(length);
        return new Log(channel, length);
    }

    /** Bytes of all records. */
    public long size() {
        return written + tail.position();
    }

    /** Adds a record, and tells its offset. */
    public long append(byte[] record) throws IOException {
        long offset = size();
        if (tail.remaining() < LENGTH + record.length) {
            flush();
        }
        if (tail.capacity() < LENGTH + record.length) {
            tail = ByteBuffer.allocate(LENGTH + record.length);
        }
        tail.putInt(record.length).put(record);
        return offset;
    }

    private void flush() throws IOException {
        tail.flip();
        while (tail.hasRemaining()) {
            written += channel.write(tail, written);
        }
        tail = tail.capacity() > BUFFER ? ByteBuffer.allocate(BUFFER) : tail.clear();
    }

    void force() throws IOException {
        flush();
        channel.force(false);
    }

    /**
     * The record at an offset.
     *
     * @throws UncheckedIOException if the disk fails, or no record stands there
     */
    public ByteBuffer read(long offset) {
        if (offset >= written) {
            int at = (int) (offset - written);
            return tail.asReadOnlyBuffer()
                    .position(at + LENGTH)
                    .limit(at + LENGTH + tail.getInt(at))
                    .slice();
        }
        try {
            ByteBuffer length = filled(LENGTH, offset);
            return filled(length.getInt(), offset + LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The offset of the record after the one at {@code offset}, which is {@code length} long. */
    public static long next(long offset, int length) {
        return offset + LENGTH + length;
    }

    private ByteBuffer filled(int length, long offset) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException("a record at " + offset + " ends behind the file");
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
