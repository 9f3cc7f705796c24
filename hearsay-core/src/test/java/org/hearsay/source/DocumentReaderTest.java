package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    @TempDir
    Path folder;

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void plainTextStaysAsItWasDecoded() throws IOException {
        String text = "  A crane fell.\r\n\r\n\tNobody was hurt. \n";

        assertThat(Reading.of(text).texts()).containsExactly(text);
        assertThat(Reading.of(text).ids()).containsExactly("stdin");
    }

    @Test
    void standardInputIsToldByHowItBegins() throws IOException {
        assertThat(Reading.of("\n<!DOCTYPE html><p>A crane fell.")
                        .documents()
                        .get(0)
                        .format())
                .isEqualTo(Format.HTML);
        assertThat(Reading.of("<p>A crane fell.</p>").documents().get(0).format())
                .isEqualTo(Format.HTML);
        assertThat(Reading.of("<3 cranes fell").documents().get(0).format()).isEqualTo(Format.TEXT);
        assertThat(Reading.of("[UPDATE] A crane fell").documents().get(0).format())
                .isEqualTo(Format.TEXT);
        assertThat(Reading.of("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n").texts())
                .containsExactly("One.", "Two.");
    }

    @Test
    void theNameTellsTheKind() throws IOException {
        Reading reading = Reading.ofPaths(
                file("a.htm", "A crane fell."),
                file("b.md", "# Crane"),
                file("c.txt", "<p>crane"),
                file("d.xhtml", "x"));

        assertThat(reading.documents())
                .extracting(Document::format)
                .containsExactly(Format.HTML, Format.MARKDOWN, Format.TEXT, Format.HTML);
    }

    @Test
    void compressedFilesAreReadUnderTheirOwnName() throws IOException {
        Reading reading = Reading.ofPaths(file("crane.txt.gz", gzip("A crane fell.")));

        assertThat(reading.ids()).containsExactly("crane");
        assertThat(reading.texts()).containsExactly("A crane fell.");
    }

    @Test
    void brokenCompressionIsAProblemOfFilesAndOfStandardInput() throws IOException {
        byte[] whole = gzip("A crane fell. ".repeat(100));
        byte[] cut = Arrays.copyOf(whole, whole.length - 9);
        byte[] broken = whole.clone();
        Arrays.fill(broken, 12, 24, (byte) 0x55);

        assertThat(Reading.ofPaths(file("cut.txt.gz", cut)).codes()).containsExactly(folder + "/cut.txt.gz truncated");
        assertThat(Reading.of(cut).codes()).containsExactly("- truncated");
        assertThat(Reading.of(broken).codes()).containsExactly("- unreadable");
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        assertThat(Reading.of("7z\u00BC\u00AF".getBytes(StandardCharsets.ISO_8859_1))
                        .problems()
                        .get(0)
                        .message())
                .startsWith("this is a 7z archive");
        assertThat(Reading.of("%PDF-1.7 ...").codes()).containsExactly("- unreadable");
        assertThat(Reading.of(new byte[500]).codes()).containsExactly("- binary");
        assertThat(Reading.of(" \n\t ").codes()).containsExactly("- empty");
        assertThat(Reading.of("").codes()).containsExactly("- empty");
        assertThat(Reading.of("<?xml version=\"1.0\"?><rss><channel/></rss>").codes())
                .containsExactly("- unsupported");
    }

    @Test
    void sizeIsBounded() throws IOException {
        SourceOptions small = SourceOptions.defaults().withMaxFileBytes(20);

        Reading reading = Reading.of(
                InputStream.nullInputStream(),
                small,
                file("fits.txt", "Exactly 20 bytes ok.").toString(),
                file("not.txt", "Exactly 21 bytes, no.").toString());

        assertThat(reading.ids()).containsExactly("fits");
        assertThat(reading.codes()).containsExactly(folder + "/not.txt too-large");
        assertThat(reading.problems().get(0).message()).contains("20 bytes");
    }

    @Test
    void filesOfOneNameInTwoFoldersKeepApart() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.writeString(one.resolve("r.txt"), "One.");
        Files.writeString(two.resolve("r.txt"), "Two.");

        Reading reading = Reading.ofPaths(one, two);

        assertThat(reading.ids()).containsExactly("r", "r~2");
        assertThat(reading.codes()).containsExactly(two + "/r.txt duplicate-id");
    }

    @Test
    void aBadRequestIsRefusedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> Reading.ofPaths("-", "-")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Reading::ofPaths).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reading.ofPaths(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aBrokenStreamStopsTheRun() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> Reading.of(broken, SourceOptions.defaults(), "-"))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
