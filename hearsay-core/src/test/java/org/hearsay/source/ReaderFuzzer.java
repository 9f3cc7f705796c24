package org.hearsay.source;

import static org.hearsay.source.Packed.PAGE;
import static org.hearsay.source.Packed.bytes;
import static org.hearsay.source.Packed.gzip;
import static org.hearsay.source.Packed.page;
import static org.hearsay.source.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.outlet.OutletTable;

/**
 * What Jazzer runs: one reader, told by the property {@code fuzz.ending}, and the extractor after it. CONTRIBUTING.md says how. What
 * it finds is kept in {@code findings}, where {@link FindingsTest} reads it in every build.
 */
public final class ReaderFuzzer {
    private static final String ENDING = System.getProperty("fuzz.ending", "html");
    private static final SourceOptions OPTIONS =
            SourceOptions.defaults().withMaxFileBytes(1 << 20).withMaxRecordBytes(1 << 18);
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(OutletTable.standard());

    private ReaderFuzzer() {}

    /** Called by Jazzer before the first input, so that reading the tables is not counted as its time. */
    public static void fuzzerInitialize() throws IOException {
        seeds().forEach(ReaderFuzzer::read);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        read(ENDING, input);
    }

    /** Any exception, and no answer at all, is a finding. */
    static void read(String ending, byte[] input) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Content content = new Content("a." + ending, "a." + ending, "a", true, false, 0);
        try {
            new ContentReader(OPTIONS, new Intake(documents::add, problems::add))
                    .read(content, new ByteArrayInputStream(input));
        } catch (EOFException | ZipException e) {
            // Broken compression: whoever opened the file tells it.
            problems.add(new Problem("a", "truncated", "as DocumentReader does"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        if (documents.isEmpty() && problems.isEmpty()) {
            throw new AssertionError("neither a document nor a problem");
        }
        documents.forEach(EXTRACTOR::extract);
    }

    /** Writes a seed for each reader into the folder that is given, each in a folder named for its ending. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> seed : seeds().entrySet()) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve(seed.getKey()));
            Files.write(folder.resolve("seed"), seed.getValue());
        }
    }

    private static Map<String, byte[]> seeds() throws IOException {
        String record =
                "{\"id\":\"a\",\"title\":\"Cranes\",\"published\":\"2024-03-03\",\"text\":\"Two cranes were sold.\"}";
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("html", bytes(PAGE));
        seeds.put("txt", bytes("By Ada Quill\n\nTOVENBURG, March 3 (Reuters) - Two cranes had been sold, she said.\n"));
        seeds.put("md", bytes("---\ntitle: Cranes\ndate: 2024-03-03\n---\n# Cranes\n\nTwo cranes were *sold*.\n"));
        seeds.put("json", bytes("[" + record + "]"));
        seeds.put("jsonl", bytes(record + "\n" + record + "\n"));
        seeds.put("csv", bytes("id,title,text\n1,Cranes,\"Two cranes, sold \"\"twice\"\".\"\n"));
        seeds.put(
                "xml",
                bytes("<?xml version='1.0'?><rss><channel><title>Q</title><item><title>C</title><guid>1</guid>"
                        + "<description>&lt;p&gt;Two cranes&lt;/p&gt;</description></item></channel></rss>"));
        seeds.put("warc", page("https://quay.example/1", PAGE));
        seeds.put("warc.gz", gzip(page("https://quay.example/1", PAGE)));
        seeds.put("zip", zip("a/one.html", PAGE, "two.txt", "Two cranes were sold."));
        seeds.put(
                "docx",
                zip(
                        "[Content_Types].xml",
                        "<Types/>",
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Sold.</w:t></w:r></w:p></w:body></w:document>"));
        seeds.put("pdf", ContainersTest.pdf(false));
        seeds.put(
                "eml",
                bytes(
                        "From: =?utf-8?q?Ada?= <a@quay.example>\r\nDate: Mon, 4 May 2020 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nTwo cranes=20sold.\r\n--b--\r\n"));
        seeds.put("mbox", bytes("From a Mon May  4 10:00:00 2020\nSubject: Cranes\n\nTwo cranes were sold.\n\n"));
        return seeds;
    }
}
