package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.article.Report;
import org.hearsay.language.LanguageDetector;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.DocumentReader;
import org.hearsay.source.Problem;
import org.hearsay.source.SourceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Input made to take for ever, or all memory, takes neither. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalInputTest {
    private static final String SENTENCE = "The harbour master said on Sunday that two cranes had been sold twice. ";

    private final ArticleExtractor extractor = new ArticleExtractor(OutletTable.standard());
    private final List<Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    Path folder;

    private void read(String text) throws IOException {
        read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SourceOptions.defaults(), "-");
    }

    private void read(InputStream stdin, SourceOptions options, String... paths) throws IOException {
        new DocumentReader(options).read(List.of(paths), stdin, documents::add, problems::add);
    }

    private List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (Document document : documents) {
            Extraction extraction = extractor.extract(document);
            problems.addAll(extraction.problems());
            Report report = extraction.report();
            if (report != null) {
                HostileInputTest.assertInOrder(document.path(), report);
                reports.add(report);
            }
        }
        return reports;
    }

    @Test
    void aLineOfTwoMegabytesIsRead() throws IOException {
        read("Cranes and quays and ".repeat(100_000));

        assertThat(reports()).hasSize(1);
    }

    @Test
    void aLineOfTwoMegabytesWithoutAnyBlankIsRead() throws IOException {
        read("crane".repeat(400_000));

        assertThat(reports()).hasSize(1);
        assertThat(new LanguageDetector().detect(documents.get(0).text())).isNotNull();
    }

    @Test
    void oneSentenceTwentyThousandTimesIsRead() throws IOException {
        read(SENTENCE.repeat(20_000));
        read((SENTENCE + "\n").repeat(20_000));

        assertThat(reports()).hasSize(2);
    }

    @Test
    void twentyThousandFurnitureLinesAreRead() throws IOException {
        read((SENTENCE + "\n").repeat(5) + "Read more: a crane. ".repeat(10_000) + "\n"
                + "Leave a Reply\n".repeat(20_000));

        assertThat(reports()).hasSize(1);
    }

    @Test
    void twentyThousandNestedElementsAreRead() throws IOException {
        for (String tag : List.of("div", "b", "blockquote", "a", "table><tr><td", "font", "ul><li", "p")) {
            read("<html><body>" + ("<" + tag + ">").repeat(tag.length() > 5 ? 5_000 : 20_000) + SENTENCE
                    + "</body></html>");
        }

        assertThat(documents).hasSize(8);
        assertThat(reports().size() + problems.size()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aPageOfAMegabyteIsRead() throws IOException {
        StringBuilder page = new StringBuilder("<html><body><article>");
        for (int i = 0; i < 10_000; i++) {
            page.append("<div class=\"row\"><p>Number ").append(i).append(": ").append(SENTENCE);
            page.append("<a href=x>more</a></p></div>\n");
        }
        read(page.append("</article></body></html>").toString());

        assertThat(reports())
                .singleElement()
                .satisfies(report -> assertThat(report.paragraphs()).hasSize(10_000));
    }

    @Test
    void brokenMarkupWithoutEndIsRead() throws IOException {
        read("<html><body><p>" + SENTENCE + "<".repeat(200_000));
        read("<html><body><p>" + SENTENCE + "<!--".repeat(200_000));
        read("<html><body><p>" + SENTENCE + "<p class='".repeat(100_000));
        read("<html><head><script type='application/ld+json'>" + "[".repeat(500_000) + "</script><body><p>" + SENTENCE);

        assertThat(documents).hasSize(4);
        reports();
    }

    @Test
    void entitiesDoNotGrow() throws IOException {
        read("<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><html><body><p>"
                + SENTENCE + "&b;".repeat(1000) + "&amp;".repeat(200_000) + "</p></body></html>");

        assertThat(reports()).allSatisfy(report -> assertThat(report.text()).hasSizeLessThan(1_000_000));
    }

    @Test
    void manyZerosInGzipAreBounded() throws IOException {
        Path bomb = folder.resolve("bomb.txt.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] line = "0".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 << 11; i++) {
                out.write(line);
            }
        }
        read(InputStream.nullInputStream(), SourceOptions.defaults().withMaxFileBytes(1 << 20), bomb.toString());
        assertThat(codes()).containsExactly("too-large");
        assertThat(problems.get(0).message()).contains("1048576");

        try (InputStream in = Files.newInputStream(bomb)) {
            read(in, SourceOptions.defaults().withMaxFileBytes(1 << 20), "-");
        }
        assertThat(codes()).containsExactly("too-large", "too-large");
        assertThat(documents).isEmpty();
    }

    @Test
    void anEndlessLineOfJsonLinesIsPassedOver() throws IOException {
        String record = "{\"text\": \"" + SENTENCE + "\"}\n";
        InputStream parts = new SequenceInputStream(Collections.enumeration(List.of(
                stream(record + record), stream("{\"text\": \"" + "x".repeat(3 << 20) + "\"}\n"), stream(record))));

        read(parts, SourceOptions.defaults().withMaxRecordBytes(1 << 20), "-");

        assertThat(documents).hasSize(3);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-large");
            assertThat(problem.path()).isEqualTo("-:3");
        });
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deeplyNestedJsonIsAProblem() throws IOException {
        read("{\"text\": " + "[".repeat(100_000));
        read("[".repeat(100_000) + "{");

        assertThat(documents.size() + problems.size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aFolderThatHoldsItselfEnds() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(inner.resolve("r.txt"), SENTENCE);
        Files.createSymbolicLink(inner.resolve("up"), folder);

        read(InputStream.nullInputStream(), SourceOptions.defaults(), folder.toString());

        assertThat(documents).extracting(Document::id).containsExactly("a/b/r");
        assertThat(codes()).containsExactly("not-a-file");
    }

    @Test
    void namesOfPipesAndPathsOutsideDoNoHarm() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        boolean made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        Files.writeString(folder.resolve("line\nbreak\u0007.txt"), SENTENCE);
        Path sub = Files.createDirectories(folder.resolve("sub"));

        read(InputStream.nullInputStream(), SourceOptions.defaults(), sub + "/../line\nbreak\u0007.txt");
        assertThat(documents).extracting(Document::id).containsExactly("line_break_");

        if (made) {
            read(InputStream.nullInputStream(), SourceOptions.defaults(), pipe.toString());
            assertThat(codes()).containsExactly("not-a-file");
        }
        assertThatThrownBy(() -> read(InputStream.nullInputStream(), SourceOptions.defaults(), "no\u0000name"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
