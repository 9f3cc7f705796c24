package org.hearsay.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes of any kind that is read &rarr; documents, or the problem that they hold none. */
final class ContentReader {
    private static final int HEAD_BYTES = 1 << 16;
    /** No more is read of a compressed archive before its reader asks, so that what is broken further on is no end. */
    private static final int WARC_HEAD = 5;

    private static final int MAX_DEPTH = 2;
    static final String EXPECTED = "expected text, a page, a feed, a table, a web archive, mail or a document";

    private final SourceOptions options;
    private final Intake intake;
    private final LinkReader links;

    ContentReader(SourceOptions options, Intake intake) {
        this.options = options;
        this.intake = intake;
        this.links = new LinkReader(options, intake);
    }

    /**
     * Reads it to its end.
     *
     * @throws java.io.EOFException if compressed data end too early
     * @throws java.util.zip.ZipException if compressed data are broken
     */
    void read(Content content, InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, HEAD_BYTES);
        GzipMembers members = isGzip(head(in, 2)) ? new GzipMembers(in) : null;
        in = members == null ? in : new BufferedInputStream(members);
        boolean archive = members != null && Kind.ofBytes(head(in, WARC_HEAD)).equals(Optional.of(Kind.WARC));
        byte[] head = head(in, archive ? WARC_HEAD : HEAD_BYTES);
        Kind named = Kind.ofName(content.name());
        Optional<Kind> told = Kind.ofBytes(head);
        Optional<String> foreign = Kind.foreign(head);
        if (told.isPresent()) {
            readContainer(told.get(), content, in, members);
        } else if (foreign.isPresent()) {
            problem(content, "unsupported", "this is " + foreign.get() + "; " + EXPECTED + "; left out");
        } else if (Kind.isBinary(head)) {
            problem(content, "binary", "these bytes are no text; " + EXPECTED + "; left out");
        } else if (named == Kind.WARC || named == Kind.ZIP || named == Kind.PDF) {
            String ending = Kind.ending(content.name());
            problem(content, "unreadable", "the bytes are not what \"." + ending + "\" stands for; left out");
        } else if (named == Kind.UNKNOWN && !content.given()) {
            problem(content, "unsupported", "the name's ending tells no kind that is read in folders; left out");
        } else {
            readText(named, content, in, head);
        }
    }

    private void readContainer(Kind kind, Content content, InputStream in, @Nullable GzipMembers members)
            throws IOException {
        if (content.depth() >= MAX_DEPTH) {
            problem(content, "too-deep", "archives in archives are read " + MAX_DEPTH + " deep; left out");
        } else if (kind == Kind.WARC) {
            new WarcReader(options, intake).read(in, content, members);
        } else if (kind == Kind.ZIP) {
            new ZipReader(options, intake).read(in, content);
        } else {
            Optional<byte[]> bytes = bytes(content, in);
            if (bytes.isPresent()) {
                new PdfReader(intake).read(bytes.get(), content);
            }
        }
    }

    private void readText(Kind named, Content content, InputStream in, byte[] head) throws IOException {
        if (isLines(named, head)) {
            json().readLines(in, content.path(), content.id());
        } else if (named == Kind.CSV || named == Kind.TSV) {
            new TableReader(options, intake, links).read(in, content, TableReader.separator(head));
        } else if (named == Kind.MAILBOX) {
            new MailReader(options, intake).readBox(in, content);
        } else {
            Optional<byte[]> bytes = bytes(content, in);
            if (bytes.isPresent()) {
                readWhole(named, content, bytes.get());
            }
        }
    }

    /** Empty where they are more than is read, which is then a problem. */
    private Optional<byte[]> bytes(Content content, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(options.maxFileBytes());
        if (in.read() < 0) {
            return Optional.of(bytes);
        }
        problem(
                content,
                "too-large",
                "more than " + options.maxFileBytes() + " bytes, the most that is read of a file; left out");
        return Optional.empty();
    }

    private JsonReader json() {
        return new JsonReader(intake, options, links);
    }

    private static boolean isLines(Kind named, byte[] head) {
        if (named == Kind.JSON_LINES) {
            return head.length > 0;
        }
        boolean maybe = named == Kind.JSON || named == Kind.UNKNOWN;
        return maybe && JsonReader.isLines(new String(head, StandardCharsets.UTF_8));
    }

    private void readWhole(Kind named, Content content, byte[] bytes) throws IOException {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        String text = decoded.text();
        if (text.isBlank()) {
            problem(content, "empty", "found " + bytes.length + " bytes and no text; left out");
            return;
        }
        String begin = text.substring(0, Math.min(text.length(), 4096));
        boolean markup = named != Kind.TEXT && named != Kind.MARKDOWN && Kind.isForeignMarkup(begin);
        Kind kind = markup ? Kind.XML : named == Kind.UNKNOWN ? Kind.ofText(begin) : named;
        if (kind == Kind.XML) {
            new FeedReader(intake, links).read(bytes, content);
            return;
        }
        if (kind == Kind.MAIL || kind == Kind.MAILBOX) {
            new MailReader(options, intake).read(bytes, kind, content);
            return;
        }
        decoded.flaws().forEach(flaw -> problem(content, flaw.code(), flaw.message()));
        if (content.note() && FrontMatter.end(text) == 0) {
            problem(
                    content,
                    "note",
                    "Markdown beside other reports is taken for a note; give the path itself to read it");
            return;
        }
        switch (kind) {
            case JSON, JSON_LINES -> json().readWhole(text, content.path(), content.id());
            case HTML -> document(content, Format.HTML, text, Metadata.none());
            case MARKDOWN -> document(content, Format.MARKDOWN, text, FrontMatter.read(text));
            default -> document(content, Format.TEXT, text, Metadata.none());
        }
    }

    private void document(Content content, Format format, String text, Metadata metadata) {
        intake.document(content.path(), content.id(), format, text, metadata, content.capture());
    }

    private void problem(Content content, String code, String message) {
        intake.problem(content.path(), code, message);
    }

    private static boolean isGzip(byte[] head) {
        return head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    private static byte[] head(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }
}
