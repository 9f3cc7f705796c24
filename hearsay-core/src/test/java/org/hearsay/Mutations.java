package org.hearsay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Ways in which input is broken on its way. */
final class Mutations {
    private static final List<String> INSERTS = List.of(
            "\u0000",
            "\u0007\u001b[31m",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "\r\r\n",
            "\t",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\\ud800",
            "<div>",
            "</p>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<script>",
            "&#x110000;",
            "&amp;amp;",
            "---\n",
            "# ",
            "\n\n\n",
            "Post a Comment",
            "Leave a Reply",
            "(Reuters) - ",
            "By ",
            "2024-13-45",
            "null",
            "1e999",
            "<table><tr><td>",
            "<blockquote>",
            "<h1>",
            "Ã©",
            "é",
            "中",
            "😀",
            "\uDC00",
            "<meta charset=utf-16>");
    private static final List<String> CHARSETS =
            List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "ISO-8859-1", "windows-1251", "Shift_JIS", "GB18030");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** One to four things done to a copy of the input. */
    byte[] mutate(byte[] input) {
        byte[] bytes = input.clone();
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            bytes = bytes.length == 0 ? bytes : once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(9)) {
            case 0 -> flip(bytes, 1 + random.nextInt(8));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 3 -> twice(bytes, at);
            case 4, 5 -> insert(bytes, at, pick(INSERTS).getBytes(StandardCharsets.UTF_8));
            case 6 ->
                insert(bytes, at, pick(INSERTS).repeat(1 + random.nextInt(300)).getBytes(StandardCharsets.UTF_8));
            case 7 -> new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(pick(CHARSETS)));
            default -> cut(bytes, at);
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private byte[] flip(byte[] bytes, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] twice(byte[] bytes, int at) {
        int length = Math.min(bytes.length - at, 1 + random.nextInt(400));
        return insert(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
    }

    private byte[] cut(byte[] bytes, int at) {
        int to = Math.min(bytes.length, at + 1 + random.nextInt(60));
        byte[] rest = new byte[bytes.length - (to - at)];
        System.arraycopy(bytes, 0, rest, 0, at);
        System.arraycopy(bytes, to, rest, at, bytes.length - to);
        return rest;
    }

    private static byte[] insert(byte[] bytes, int at, byte[] what) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + what.length);
        System.arraycopy(what, 0, all, at, what.length);
        System.arraycopy(bytes, at, all, at + what.length, bytes.length - at);
        return all;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
