package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String TEXT = "Der Hafenmeister von Tøvenburg sagte: „Zwei Kräne.“ – € 5";

    private static String text(byte[] bytes) {
        return Decoder.decode(bytes).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) {
        Decoder.Decoded decoded = Decoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.flaws()).isEmpty();
    }

    @Test
    void utf16WithoutAMarkIsSeenByItsZeros() {
        assertThat(text("The crane fell.".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("The crane fell.");
        assertThat(text("The crane fell.".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("The crane fell.");
    }

    @Test
    void whatIsUtf8IsReadSoWhateverThePageDeclares() {
        String page = "<meta charset=\"iso-8859-1\"><p>" + TEXT;

        assertThat(text(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void thePageDeclaresItsEncoding() {
        String old =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head>Кран упал.";
        String modern = "<!doctype html><meta charset=iso-8859-2><p>Żuraw przewrócił się.";
        String xml = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><html>クレーン";

        assertThat(text(old.getBytes(Charset.forName("windows-1251")))).isEqualTo(old);
        assertThat(text(modern.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo(modern);
        assertThat(text(xml.getBytes(Charset.forName("Shift_JIS")))).isEqualTo(xml);
    }

    @Test
    void latin1MeansWindows1252AsInBrowsers() {
        String page = "<meta charset=\"iso-8859-1\"><p>“Zwei Kräne” – € 5";

        assertThat(text(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
    }

    @Test
    void aScriptsEncodingIsNotThePages() {
        String page = "<html><head><title>Dźwig runął, są ranni</title><script charset=\"UTF-8\" src=\"a.js\"></script>"
                + "<meta charset=\"ISO-8859-2\"></head><body>Żuraw";

        assertThat(text(page.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo(page);
    }

    @Test
    void aDeclarationOfNoKnownEncodingIsPassedOver() {
        assertThat(text("<meta charset=\"klingon\"><p>plain".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("<meta charset=\"klingon\"><p>plain");
        assertThat(text("<meta charset=\"utf-16\"><p>plain".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("<meta charset=\"utf-16\"><p>plain");
    }

    @Test
    void whatIsNotDeclaredIsDetected() {
        String text =
                "Le ministre a déclaré que la grève était terminée. Les dockers ont été reçus à l'hôtel de ville. "
                        .repeat(5);
        Decoder.Decoded decoded = Decoder.decode(text.getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.text()).isEqualTo(text);
    }

    @Test
    void brokenPlacesAreCounted() {
        byte[] bytes = (TEXT + " x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Decoder.Decoded decoded = Decoder.decode(bytes);

        assertThat(decoded.text()).isEqualTo(TEXT + " \uFFFD");
        assertThat(decoded.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.code()).isEqualTo("bad-characters");
            assertThat(flaw.message()).startsWith("1 places");
        });
    }

    @Test
    void aCharacterCutAtTheEndIsTruncation() {
        byte[] bytes = "Die Kräne und das Ö".getBytes(StandardCharsets.UTF_8);
        Decoder.Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(decoded.flaws()).extracting(Decoder.Flaw::code).containsExactly("truncated");
        assertThat(decoded.text()).startsWith("Die Kräne und das ");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Decoder.decode(new byte[0])).isEqualTo(new Decoder.Decoded("", java.util.List.of()));
    }
}
