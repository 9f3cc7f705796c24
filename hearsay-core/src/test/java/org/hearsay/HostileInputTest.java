package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.language.LanguageDetector;
import org.hearsay.language.ReportReader;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.DocumentReader;
import org.hearsay.source.Problem;
import org.hearsay.source.SourceOptions;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Broken input of every kind ends in reports or problems, never in an exception, a hang or a loss. */
class HostileInputTest {
    private static final int INPUTS = 10_000;
    private static final int MANY_INPUTS = 100_000;
    private static final long SLOWEST_SECONDS = 10;
    /** One input in so many is a file, the others come as a stream, for files are slow to make. */
    private static final int FILE_EVERY = 25;

    /** One input in so many is also read by the language stage, which is slower. */
    private static final int READ_EVERY = 100;

    private static final String PROSE =
            "By Ada Quill\n\nTOVENBURG, March 3 (Reuters) - The harbour master of Tovenburg said on"
                    + " Sunday that two cranes had been sold twice.\n\n\"We sold what we had,\" Berta Lund told reporters. \"Then we"
                    + " sold it again.\"\n\nThe port declined to comment. Officials who asked not to be named said that at least"
                    + " 14 buyers were waiting.\n\nRelated articles\nA crane falls\n\nPost a Comment\nFirst!\n";
    private static final String RECORD =
            "{\"id\": \"a1\", \"title\": \"Cranes sold twice\", \"outlet\": \"The Quay Courier\","
                    + " \"published\": \"2024-03-03T10:00:00+01:00\", \"authors\": [\"Ada Quill\", {\"name\": \"Bo Ek\"}], \"text\":"
                    + " \"The harbour master said that two cranes had been sold twice.\\n\\nThe port declined to comment.\"}";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Cranes sold twice |"
                    + " The Quay Courier</title><script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"NewsArticle\","
                    + " \"headline\": \"Cranes sold twice\", \"datePublished\": \"2024-03-03T10:00:00Z\", \"author\": [{\"name\":"
                    + " \"Ada Quill\"}]}]}</script></head><body><nav><a href=\"/\">Home</a></nav><article><h1>Cranes sold"
                    + " twice</h1><time datetime=\"2024-03-03\">3 March</time><p>The harbour master of Tovenburg said on Sunday"
                    + " that two cranes had been sold twice.</p><blockquote><p>We sold it again.</p>&mdash; Berta Lund"
                    + " (@lund)</blockquote><p>The port declined to comment, and 14 buyers were waiting on the quay.</p>"
                    + "<ul><li>One crane is red.</li></ul></article><div class=\"comments\"><p>First of all, this is"
                    + " untrue.</p></div><footer>&copy; The Quay Courier</footer></body></html>";

    private final OutletTable outlets = OutletTable.standard();
    private final ArticleExtractor extractor = new ArticleExtractor(outlets);
    private final LanguageDetector languages = new LanguageDetector();
    private final ReportReader reader = new ReportReader(outlets);

    @TempDir
    Path folder;

    private static Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("a.txt", bytes(PROSE));
        seeds.put(
                "a.md",
                bytes("---\ntitle: Cranes sold twice\nauthor: Ada Quill\ndate: 2024-03-03\n---\n# Cranes\n\n" + PROSE));
        seeds.put("a.json", bytes(RECORD));
        seeds.put("list.json", bytes("[" + RECORD + ",\n" + RECORD.replace("a1", "a2") + "]"));
        seeds.put("a.jsonl", bytes(RECORD + "\n" + RECORD.replace("a1", "a2") + "\n\n" + RECORD + "\n"));
        seeds.put("a.html", bytes(PAGE));
        seeds.put(
                "page.json",
                bytes("{\"content\": \"<p>" + "The port of Tovenburg said no.</p><p>".repeat(5) + "</p>\"}"));
        seeds.put("a.txt.gz", Mutations.gzip(bytes(PROSE)));
        seeds.put("unnamed", bytes(PAGE));
        return seeds;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void mutatedInputsEndInReportsOrProblems() throws IOException {
        assertEndInReportsOrProblems(INPUTS);
    }

    @Tag("slow")
    @Test
    @Timeout(value = 600, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyMutatedInputsEndInReportsOrProblems() throws IOException {
        assertEndInReportsOrProblems(MANY_INPUTS);
    }

    private void assertEndInReportsOrProblems(int inputs) throws IOException {
        long seed = Long.getLong("hearsay.seed", 20240315L);
        System.out.println("HostileInputTest: -Dhearsay.seed=" + seed);
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        List<Map.Entry<String, byte[]>> seeds = List.copyOf(seeds().entrySet());
        for (int i = 0; i < inputs; i++) {
            Map.Entry<String, byte[]> origin = seeds.get(i % seeds.size());
            byte[] input = mutations.mutate(origin.getValue());
            if (random.nextInt(20) == 0) {
                input = Mutations.gzip(input);
            }
            long start = System.nanoTime();
            check("input " + i + " of seed " + seed + ", from " + origin.getKey(), origin.getKey(), input, i);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            assertThat(seconds).as("input %d", i).isLessThan(SLOWEST_SECONDS);
        }
    }

    private void check(String what, String name, byte[] input, int number) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean streamed = number % FILE_EVERY != 0 && (!name.endsWith(".md") || number % 3 == 0);
        Path file = folder.resolve(name);
        if (!streamed) {
            Files.write(file, input);
        }
        try {
            new DocumentReader(SourceOptions.defaults())
                    .read(
                            List.of(streamed ? "-" : file.toString()),
                            streamed ? new ByteArrayInputStream(input) : InputStream.nullInputStream(),
                            documents::add,
                            problems::add);
            assertThat(documents.size() + problems.size()).as(what).isPositive();
            assertThat(documents.stream().map(Document::id)).as(what).doesNotHaveDuplicates();
            for (Document document : documents) {
                check(what, extractor.extract(document), number);
            }
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private void check(String what, Extraction extraction, int number) {
        Report report = extraction.report();
        if (report == null) {
            assertThat(extraction.problems()).as(what).isNotEmpty();
            return;
        }
        assertInOrder(what, report);
        if (number % READ_EVERY == 0) {
            languages.detect(report.text());
            reader.read(report);
        }
    }

    /** Paragraphs and furniture stand inside the text, in order, overlap nowhere, and leave out no letter. */
    static void assertInOrder(String what, Report report) {
        List<Span> all = new ArrayList<>(report.paragraphs());
        report.furniture().stream().map(Furniture::span).forEach(all::add);
        for (List<Span> one : List.of(
                report.paragraphs(),
                report.furniture().stream().map(Furniture::span).toList())) {
            for (int i = 1; i < one.size(); i++) {
                check(one.get(i - 1).end() <= one.get(i).begin(), what, report);
            }
        }
        all.sort(Comparator.comparingInt(Span::begin));
        int at = 0;
        for (Span span : all) {
            check(
                    span.begin() >= at
                            && span.end() > span.begin()
                            && span.end() <= report.text().length(),
                    what,
                    report);
            check(hasNoLetter(report.text(), at, span.begin()), what, report);
            at = span.end();
        }
        check(hasNoLetter(report.text(), at, report.text().length()), what, report);
    }

    private static boolean hasNoLetter(String text, int from, int to) {
        return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static void check(boolean holds, String what, Report report) {
        if (!holds) {
            throw new AssertionError(what + ": paragraphs " + report.paragraphs() + ", furniture " + report.furniture()
                    + ", text:\n" + report.text());
        }
    }
}
