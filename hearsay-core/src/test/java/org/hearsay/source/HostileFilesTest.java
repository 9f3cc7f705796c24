package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Packed.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to exhaust whoever reads them: each ends in a problem, in bounded time and memory. */
@Timeout(60)
class HostileFilesTest {
    /** Mebibytes that bombs unpack to. */
    private static final int MANY_BLOCKS = 150;

    @TempDir
    Path folder;

    private Reading read(String name, byte[] bytes) throws IOException {
        return Reading.ofPaths(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "txt", "html", "json", "jsonl", "csv", "xml", "warc", "zip", "docx", "pdf", "eml", "mbox", "md", "gz",
                "none"
            })
    void aGigabyteOfZerosIsAProblem(String ending) throws IOException {
        Path file = folder.resolve("zeros." + ending);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        Reading reading = Reading.ofPaths(file);

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    private static byte[] deflated(byte[] block) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < MANY_BLOCKS; i++) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] deflatedOnce(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] block(String text) {
        return text.repeat((1 << 20) / text.length()).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PDF file of one page whose content is what {@code block} repeated many times packs. */
    private static byte[] pdf(byte[] block) throws IOException {
        return pdf("/FlateDecode", deflated(block));
    }

    private static byte[] pdf(String filter, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Filter"
                        + filter + "/Length "
                        + stream.length + ">>stream\n"));
        out.write(stream);
        out.write(bytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", " ", "q ", "[", "<</A", "(", "BT (x) Tj ET "})
    void aPdfFileWhosePageUnpacksToAllTooMuchIsAProblem(String content) throws IOException {
        Reading reading = read("bomb.pdf", pdf(block(content)));

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("archive-bomb");
    }

    @Test
    void aPdfFilePackedTwiceIsAProblem() throws IOException {
        byte[] twice = deflatedOnce(deflated(block("\0")));
        Reading reading = read("twice.pdf", pdf("[/FlateDecode/FlateDecode]", twice));

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void aPageOfMillionsOfCharactersIsAProblem() throws IOException {
        Reading reading = read(
                "wide.pdf",
                pdf("/FlateDecode", deflatedOnce(block("BT /F1 9 Tf (" + "wide ".repeat(50) + ") Tj ET "))));

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "<w:p>", "<w:p><w:r><w:t>x</w:t></w:r></w:p>", "&amp;"})
    void aDocumentThatUnpacksToAllTooMuchIsAProblem(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = block(content);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>"));
            for (int i = 0; i < MANY_BLOCKS; i++) {
                zip.write(block);
            }
        }

        Reading reading = read("bomb.docx", out.toByteArray());

        assertThat(reading.problems()).extracting(Problem::code).containsAnyOf("archive-bomb", "too-large");
    }

    @Test
    void aDocumentNestedAHundredThousandDeepIsReadOrAProblem() throws IOException {
        String xml = "<w:document xmlns:w='w'><w:body>" + "<w:p>".repeat(100_000) + "<w:r><w:t>Deep.</w:t></w:r>";
        Reading reading = read("deep.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", xml));

        assertThat(reading.documents().size() + reading.problems().size()).isPositive();
    }

    @Test
    void aMailOfAHundredThousandPartsIsReadOrAProblem() throws IOException {
        StringBuilder mail = new StringBuilder("From: a@quay.example\r\nMIME-Version: 1.0\r\nSubject: Cranes\r\n");
        for (int i = 0; i < 100_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        Reading reading = read("deep.eml", bytes(mail.toString()));

        assertThat(reading.problems()).extracting(Problem::code).contains("too-deep");
    }

    @Test
    void aHundredThousandEntriesOfAnArchiveAreReadInTime() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("../../" + i + ".txt"));
            }
        }
        Reading reading = read("many.zip", out.toByteArray());

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
    }
}
