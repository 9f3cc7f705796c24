package org.hearsay.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Containers made for a test. */
final class Packed {
    static final String PAGE =
            "<!doctype html><title>Cranes sold</title><p>The harbour master of Tovenburg said on Sunday that two"
                    + " of the port's cranes had been sold twice.</p>";

    private Packed() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A record of a web archive. */
    static byte[] record(String type, String url, String block) {
        byte[] body = bytes(block);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2021-05-04T03:02:01Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: "
                + "application/http; msgtype=response\r\nContent-Length: " + body.length + "\r\n\r\n";
        return joined(bytes(head), body, bytes("\r\n\r\n"));
    }

    /** The record of a page as a server sent it. */
    static byte[] page(String url, String page) {
        return record("response", url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /**
     * A ZIP archive.
     *
     * @param namesAndContents names and contents in turn; a content is bytes or a string
     */
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i].toString()));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] plain ? plain : bytes(content.toString()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
