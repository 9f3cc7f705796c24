package org.hearsay.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads files, folders and standard input into documents.
 *
 * <pre>{@code
 * DocumentReader reader = new DocumentReader(SourceOptions.defaults());
 * reader.read(List.of("reports", "late.jsonl"), System.in, documents::add, problems::add);
 * }</pre>
 *
 * <p>Read are plain text, Markdown, HTML, JSON (a report, a list, an object that holds a list) and JSON Lines, each also
 * compressed by gzip. The kind is told by the name's ending, else, for a path given by itself and for standard input, by how
 * the text begins. To add a kind: a constant in {@code Kind}, a case in {@code readWhole}, and a case in the article stage.
 */
public final class DocumentReader {
    private static final int HEAD_BYTES = 1 << 16;

    private final SourceOptions options;

    public DocumentReader(SourceOptions options) {
        this.options = options;
    }

    /**
     * Streams what the paths hold, in their order, folders in the order of names; memory is bounded by the largest file or
     * line that the options allow. Nothing is left out without a problem.
     *
     * @param paths files, folders (read with all below them) or {@code -} for {@code stdin}, which is not closed
     * @throws IllegalArgumentException before anything is read, if there is no path, one does not exist, or {@code -} is given
     *     twice
     * @throws IOException if standard input fails; a file that fails is a problem
     */
    public void read(List<String> paths, InputStream stdin, Consumer<Document> documents, Consumer<Problem> problems)
            throws IOException {
        check(paths);
        Intake intake = new Intake(documents, problems);
        FileWalk walk = new FileWalk(options, intake, found -> readFile(found, intake));
        for (String path : paths) {
            if (path.equals("-")) {
                readStream(new FileWalk.Found(Path.of("-"), "-", "stdin", true, false), stdin, intake);
            } else {
                walk.walk(path);
            }
        }
    }

    /**
     * Looks at the paths without reading them.
     *
     * @throws IllegalArgumentException if there is no path, one does not exist, or {@code -} is given twice
     */
    public static void check(List<String> paths) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("no path is given; expected files, folders or \"-\" for standard input");
        }
        if (paths.stream().filter(path -> path.equals("-")).count() > 1) {
            throw new IllegalArgumentException("\"-\" is given twice; standard input can be read only once");
        }
        for (String path : paths) {
            if (!path.equals("-") && !exists(path)) {
                throw new IllegalArgumentException("there is no file or folder \"" + path + "\"");
            }
        }
    }

    private static boolean exists(String path) {
        try {
            return !path.isEmpty() && Files.exists(Path.of(path), java.nio.file.LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void readFile(FileWalk.Found found, Intake intake) {
        try (InputStream in = Files.newInputStream(found.file())) {
            readStream(found, in, intake);
        } catch (IOException e) {
            intake.problem(
                    found.path(), "unreadable", "the file cannot be read (" + FileWalk.reason(e) + "); left out");
        }
    }

    /** Reads a file or standard input; broken compression is a problem of what it holds. */
    private void readStream(FileWalk.Found found, InputStream in, Intake intake) throws IOException {
        try {
            new Input(found, intake).read(in);
        } catch (EOFException e) {
            intake.problem(
                    found.path(), "truncated", "the compressed data ends too early; what was complete before is kept");
        } catch (ZipException e) {
            intake.problem(
                    found.path(),
                    "unreadable",
                    "the compressed data is broken (" + FileWalk.reason(e) + "); left out from there");
        }
    }

    /** One file or stream on its way in. */
    private final class Input {
        private final String path;
        private final String id;
        private final Kind named;
        private final FileWalk.Found found;
        private final Intake intake;

        Input(FileWalk.Found found, Intake intake) {
            this.found = found;
            this.path = found.path();
            this.id = found.id();
            this.named = Kind.ofName(String.valueOf(found.file().getFileName()));
            this.intake = intake;
        }

        void read(InputStream raw) throws IOException {
            InputStream in = new BufferedInputStream(raw, HEAD_BYTES);
            if (isGzip(head(in, 2))) {
                in = new BufferedInputStream(new GZIPInputStream(in), HEAD_BYTES);
            }
            byte[] head = head(in, HEAD_BYTES);
            Optional<String> foreign = Kind.foreign(head);
            if (foreign.isPresent()) {
                intake.problem(
                        path, "unsupported", "this is " + foreign.get() + "; expected text, HTML or JSON; left out");
            } else if (Kind.isBinary(head)) {
                intake.problem(path, "binary", "these bytes are no text; expected text, HTML or JSON; left out");
            } else if (named == Kind.UNKNOWN && !found.given()) {
                intake.problem(
                        path, "unsupported", "the name's ending tells no kind that is read in folders; left out");
            } else if (isLines(head)) {
                json().readLines(in, path, id);
            } else {
                readWhole(in);
            }
        }

        private JsonReader json() {
            return new JsonReader(intake, options.maxRecordBytes());
        }

        private boolean isLines(byte[] head) {
            if (named == Kind.JSON_LINES) {
                return head.length > 0;
            }
            boolean maybe = named == Kind.JSON || named == Kind.UNKNOWN;
            return maybe && JsonReader.isLines(new String(head, StandardCharsets.UTF_8));
        }

        private void readWhole(InputStream in) throws IOException {
            byte[] bytes = in.readNBytes(options.maxFileBytes());
            if (in.read() >= 0) {
                intake.problem(
                        path,
                        "too-large",
                        "more than " + options.maxFileBytes() + " bytes, the most that is read of a file; left out");
                return;
            }
            Decoder.Decoded decoded = Decoder.decode(bytes);
            String text = decoded.text();
            if (text.isBlank()) {
                intake.problem(path, "empty", "found " + bytes.length + " bytes and no text; left out");
                return;
            }
            decoded.flaws().forEach(flaw -> intake.problem(path, flaw.code(), flaw.message()));
            String begin = text.substring(0, Math.min(text.length(), 4096));
            if (named != Kind.TEXT && named != Kind.MARKDOWN && Kind.isForeignMarkup(begin)) {
                intake.problem(
                        path, "unsupported", "this is XML, such as a feed; expected text, HTML or JSON; left out");
                return;
            }
            if (found.note() && FrontMatter.end(text) == 0) {
                intake.problem(
                        path,
                        "note",
                        "Markdown beside other reports is taken for a note; give the path itself to read it");
                return;
            }
            switch (named == Kind.UNKNOWN ? Kind.ofText(begin) : named) {
                case JSON, JSON_LINES -> json().readWhole(text, path, id);
                case HTML -> intake.document(path, id, Format.HTML, text, Metadata.none());
                case MARKDOWN -> intake.document(path, id, Format.MARKDOWN, text, FrontMatter.read(text));
                case TEXT, UNKNOWN -> intake.document(path, id, Format.TEXT, text, Metadata.none());
            }
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
}
