package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.outlet.OutletTable;
import org.hearsay.run.Progress;
import org.hearsay.run.Workers;
import org.hearsay.source.Document;
import org.hearsay.source.DocumentReader;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.hearsay.source.SourceOptions;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** How fast pages and web archives are read, beside libraries that do a part of it, on the same input in one run. */
public final class InputSpeed {
    /** How often the archive holds each page, so that a run of it is not over at once. */
    private static final int ARCHIVED = 4;

    private final List<byte[]> pages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Stopwatch stopwatch;
    private final ArticleExtractor extractor = new ArticleExtractor(OutletTable.standard());

    /**
     * Reads the pages into memory.
     *
     * @param folder of HTML files in UTF-8
     */
    public InputSpeed(Path folder, Stopwatch stopwatch) throws IOException {
        this.stopwatch = stopwatch;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] page = Files.readAllBytes(file);
                pages.add(page);
                texts.add(new String(page, StandardCharsets.UTF_8));
            }
        }
    }

    /** Pages first, then an archive of them; of each the program's timings before the rival's. */
    public List<Timing> measure() throws IOException {
        List<Timing> timings = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            timings.add(page("Hearsay", threads, this::extract));
            timings.add(page("Readability4J 1.0.8", threads, InputSpeed::readability));
        }
        Path archive = Files.createTempFile("hearsay-bench", ".warc.gz");
        try {
            write(archive);
            int records = pages.size() * ARCHIVED;
            timings.add(stopwatch.time("documents, Hearsay", "gzip archive", records, () -> documents(archive)));
            timings.add(stopwatch.time("answers, jwarc 0.36.0 alone", "gzip archive", records, () -> answers(archive)));
        } finally {
            Files.delete(archive);
        }
        return timings;
    }

    /** How many characters are read out of a page. */
    private interface Reading {
        int chars(String page);
    }

    private Timing page(String who, int threads, Reading reading) throws IOException {
        Workers workers = new Workers(threads, Progress.silent());
        String what = "pages, " + who + ", " + threads + (threads == 1 ? " thread" : " threads");
        return stopwatch.time(what, "trafilatura's pages", texts.size(), () -> {
            long chars = 0;
            for (int each : workers.map("pages", texts, reading::chars)) {
                chars += each;
            }
            return chars / 1000 + " thousand characters";
        });
    }

    private int extract(String page) {
        var report = extractor
                .extract(new Document("page.html", "page", Format.HTML, page, Metadata.none()))
                .report();
        return report == null ? 0 : report.text().length();
    }

    private static int readability(String page) {
        String text =
                new Readability4J("https://outlet.example/page", page).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private void write(Path archive) throws IOException {
        try (FileChannel out = FileChannel.open(archive, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(out, WarcCompression.GZIP)) {
            for (int i = 0; i < pages.size() * ARCHIVED; i++) {
                HttpResponse answer = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, pages.get(i % pages.size()))
                        .build();
                writer.write(new WarcResponse.Builder(URI.create("https://outlet.example/" + i))
                        .date(Instant.EPOCH)
                        .body(answer)
                        .build());
            }
        }
    }

    private static String documents(Path archive) throws IOException {
        AtomicInteger documents = new AtomicInteger();
        new DocumentReader(SourceOptions.defaults())
                .read(
                        List.of(archive.toString()),
                        InputStream.nullInputStream(),
                        document -> documents.incrementAndGet(),
                        problem -> {});
        return documents + " documents";
    }

    private static String answers(Path archive) throws IOException {
        int answers = 0;
        long bytes = 0;
        try (WarcReader reader = new WarcReader(archive)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    answers++;
                    bytes += response.http().bodyDecoded().stream().readAllBytes().length;
                }
            }
        }
        return answers + " answers, " + (bytes >> 20) + " MiB";
    }
}
