package org.hearsay.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.hearsay.fetch.WebFetcher;

/**
 * Reads files, folders and standard input into documents.
 *
 * <pre>{@code
 * DocumentReader reader = new DocumentReader(SourceOptions.defaults());
 * reader.read(List.of("reports", "late.jsonl"), System.in, documents::add, problems::add);
 * }</pre>
 *
 * <p>Read are plain text, Markdown, HTML, JSON (a report, a list, an object that holds a list), JSON Lines, CSV and TSV, RSS and
 * Atom, web archives (WARC, WACZ), mail (EML, MBOX), PDF, DOCX, ODT, EPUB, each also compressed by gzip, and ZIP archives of
 * these. The kind is told by the name's ending, else, for a path given by itself and for standard input, by how it begins. To
 * add a kind: a constant in {@code Kind}, a case in {@code ContentReader}, and a line in {@code docs/formats.md}.
 */
public final class DocumentReader {
    private final SourceOptions options;

    public DocumentReader(SourceOptions options) {
        this.options = options;
    }

    /**
     * Streams what the paths hold, in their order, folders in the order of names; memory is bounded by the largest file or
     * line that the options allow. Nothing is left out without a problem.
     *
     * @param paths files, folders (read with all below them), {@code -} for {@code stdin}, which is not closed, and addresses of
     *     the web where the options have a fetcher
     * @throws IllegalArgumentException before anything is read, if there is no path, one does not exist, or {@code -} is given
     *     twice
     * @throws IOException if standard input fails; a file that fails is a problem
     */
    public void read(List<String> paths, InputStream stdin, Consumer<Document> documents, Consumer<Problem> problems)
            throws IOException {
        check(paths, options.web() != null);
        Intake intake = new Intake(documents, problems);
        FileWalk walk = new FileWalk(options, intake, found -> readFile(found, intake));
        for (String path : paths) {
            if (path.equals("-")) {
                readStream(new FileWalk.Found(Path.of("-"), "-", "stdin", true, false), stdin, intake);
            } else if (WebFetcher.isAddress(path)) {
                new LinkReader(options, intake).readAll(path, 0);
            } else {
                walk.walk(path);
            }
        }
    }

    /**
     * Looks at the paths without reading them.
     *
     * @param fetches whether addresses of the web are among what is read
     * @throws IllegalArgumentException if there is no path, one does not exist, or {@code -} is given twice
     */
    public static void check(List<String> paths, boolean fetches) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("no path is given; expected files, folders or \"-\" for standard input");
        }
        if (paths.stream().filter(path -> path.equals("-")).count() > 1) {
            throw new IllegalArgumentException("\"-\" is given twice; standard input can be read only once");
        }
        for (String path : paths) {
            if (WebFetcher.isAddress(path)) {
                if (!fetches) {
                    throw new IllegalArgumentException("\"" + path
                            + "\" is an address of the web, and nothing is fetched unless it is asked for (--fetch)");
                }
            } else if (!path.equals("-") && !exists(path)) {
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
            Path name = found.file().getFileName();
            Content content =
                    new Content(String.valueOf(name), found.path(), found.id(), found.given(), found.note(), 0);
            new ContentReader(options, intake).read(content, in);
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
}
