package org.hearsay.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.hearsay.fetch.Fetched;
import org.hearsay.fetch.WebFetcher;
import org.jspecify.annotations.Nullable;

/** Addresses of the web &rarr; documents, if anything is fetched at all: those that were given, and those that feeds and tables hold. */
final class LinkReader {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    /** Endings that say of declared types how they are read; other types are told by how the bytes begin. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("application/xhtml+xml", "html"),
            Map.entry("application/json", "json"),
            Map.entry("application/feed+json", "json"),
            Map.entry("application/x-ndjson", "jsonl"),
            Map.entry("application/rss+xml", "xml"),
            Map.entry("application/atom+xml", "xml"),
            Map.entry("application/xml", "xml"),
            Map.entry("text/xml", "xml"),
            Map.entry("text/x-opml", "xml"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/markdown", "md"),
            Map.entry("message/rfc822", "eml"));

    private final SourceOptions options;
    private final Intake intake;

    LinkReader(SourceOptions options, Intake intake) {
        this.options = options;
        this.intake = intake;
    }

    /** Whether addresses are fetched. */
    boolean isOn() {
        return options.web() != null;
    }

    /** Reads whatever stands at an address: a page, a feed, an archive. */
    void readAll(String url, int depth) throws IOException {
        Fetched.Page page = fetch(url, "left out");
        if (page == null) {
            return;
        }
        String plain = page.url().replaceFirst("^https?://", "").replaceFirst("[?#].*$", "");
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        String ending = ENDINGS.get(page.mediaType());
        Content content = new Content(
                ending == null ? name : "page." + ending,
                Characters.printable(url),
                page.url().replaceFirst("^https?://", ""),
                true,
                false,
                depth,
                capture(page));
        try (InputStream in = page.open()) {
            new ContentReader(options, intake).read(content, in);
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            intake.problem(content.path(), "unreadable", "the compressed data is broken; left out from there");
        }
    }

    /**
     * Reads the page of a report of which something is known.
     *
     * @param instead what happens where there is no page, for the problem
     * @return whether it is a document
     */
    boolean readPage(String url, String id, Metadata said, String instead) {
        if (!intake.isNew(url)) {
            intake.problem(
                    Characters.printable(url), "same-report", "this address was fetched before; it is read once");
            return true;
        }
        Fetched.Page page = fetch(url, instead);
        if (page == null) {
            return false;
        }
        String path = Characters.printable(url);
        boolean text = page.mediaType().equals("text/plain");
        if (!text && !PAGES.contains(page.mediaType())) {
            String type = page.mediaType().isEmpty() ? "of no type" : Characters.printable(page.mediaType());
            intake.problem(path, "not-fetched", "what stands there is " + type + ", not a page; " + instead);
            return false;
        }
        Decoder.Decoded decoded = Decoder.decode(bytes(page));
        if (decoded.text().isBlank()) {
            intake.problem(path, "empty", "the page is empty; " + instead);
            return false;
        }
        decoded.flaws().forEach(flaw -> intake.problem(path, flaw.code(), flaw.message()));
        intake.document(path, id, text ? Format.TEXT : Format.HTML, decoded.text(), said, capture(page));
        return true;
    }

    private Fetched.@Nullable Page fetch(String url, String instead) {
        WebFetcher web = options.web();
        if (web == null) {
            return null;
        }
        Fetched fetched = web.fetch(url);
        if (fetched instanceof Fetched.Refused refused) {
            String shown = Characters.printable(url.substring(0, Math.min(300, url.length())));
            intake.problem(shown, refused.code(), refused.message() + "; " + instead);
            return null;
        }
        return (Fetched.Page) fetched;
    }

    private static byte[] bytes(Fetched.Page page) {
        try (InputStream in = page.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private static Capture capture(Fetched.Page page) {
        return new Capture(page.url(), page.retrieved());
    }
}
