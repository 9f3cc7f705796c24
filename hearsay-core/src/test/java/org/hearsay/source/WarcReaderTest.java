package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Packed.PAGE;
import static org.hearsay.source.Packed.gzip;
import static org.hearsay.source.Packed.joined;
import static org.hearsay.source.Packed.page;
import static org.hearsay.source.Packed.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcRecord;

class WarcReaderTest {
    private static final byte[] FIRST = page("https://quay.example/1", PAGE + "1");
    private static final byte[] SECOND = page("https://quay.example/2", PAGE + "2");
    private static final byte[] THIRD = page("https://quay.example/3", PAGE + "3");

    @Test
    void pagesComeWithAddressAndDateOfTheirCapture() throws IOException {
        Reading reading = Reading.of(joined(record("warcinfo", "", "software: x"), FIRST, SECOND));

        assertThat(reading.ids()).containsExactly("stdin#2", "stdin#3");
        assertThat(reading.texts()).containsExactly(PAGE + "1", PAGE + "2");
        assertThat(reading.documents().get(0).capture())
                .isEqualTo(new Capture("https://quay.example/1", "2021-05-04T03:02:01Z"));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void compressedByRecordOrAsAWholeIsTheSame() throws IOException {
        byte[] each = joined(gzip(FIRST), gzip(SECOND), gzip(THIRD));
        byte[] whole = gzip(joined(FIRST, SECOND, THIRD));

        assertThat(Reading.of(each).texts()).containsExactly(PAGE + "1", PAGE + "2", PAGE + "3");
        assertThat(Reading.of(whole).texts()).isEqualTo(Reading.of(each).texts());
    }

    @Test
    void anotherReaderFindsTheSameRecords() throws IOException {
        byte[] archive = joined(gzip(FIRST), gzip(SECOND), gzip(THIRD));
        int records = 0;
        try (org.netpreserve.jwarc.WarcReader reader =
                new org.netpreserve.jwarc.WarcReader(Channels.newChannel(new ByteArrayInputStream(archive)))) {
            for (WarcRecord record : reader) {
                records += record.type().equals("response") ? 1 : 0;
            }
        }

        assertThat(Reading.of(archive).documents()).hasSize(records);
    }

    @Test
    void whatIsNoPageIsCountedByKind() throws IOException {
        byte[] picture = record(
                "response", "https://quay.example/p.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx");
        byte[] gone = record(
                "response",
                "https://quay.example/x",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] revisit = record("revisit", "https://quay.example/1", "HTTP/1.1 200 OK\r\n\r\n");

        Reading reading = Reading.of(joined(picture, picture, gone, revisit, FIRST));

        assertThat(reading.texts()).containsExactly(PAGE + "1");
        assertThat(reading.codes()).containsExactly("- revisit", "- not-pages");
        assertThat(reading.problems().get(1).message()).contains("2 image/png", "1 with status 404");
    }

    @Test
    void chunkedAndCompressedAnswersAreUnpacked() throws IOException {
        byte[] chunked = record(
                "response",
                "https://quay.example/c",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n2\r\nHi\r\n0\r\n\r\n");

        assertThat(Reading.of(chunked).texts()).containsExactly("<p>Hi");
    }

    @Test
    void aBrokenRecordLosesOnlyItself() throws IOException {
        byte[] wrongLength = Packed.bytes(new String(SECOND, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 300"));
        byte[] noLength = Packed.bytes(new String(SECOND, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: x"));

        for (byte[] broken : new byte[][] {wrongLength, noLength, Packed.bytes("rubbish\n\n")}) {
            Reading reading = Reading.of(joined(FIRST, broken, THIRD));

            assertThat(reading.texts()).containsExactly(PAGE + "1", PAGE + "3");
            assertThat(reading.codes()).containsExactly("- bad-record");
        }
    }

    @Test
    void aBrokenMemberOfCompressedDataLosesOnlyItsRecord() throws IOException {
        byte[] flipped = gzip(SECOND);
        flipped[flipped.length / 2] ^= 0x5A;
        byte[] zeroed = gzip(SECOND);
        Arrays.fill(zeroed, 20, zeroed.length - 20, (byte) 0);
        byte[] wrongSum = gzip(SECOND);
        wrongSum[wrongSum.length - 8] ^= 1;

        for (byte[] broken : new byte[][] {flipped, zeroed, wrongSum}) {
            Reading reading = Reading.of(joined(gzip(FIRST), broken, gzip(THIRD)));

            assertThat(reading.texts()).containsExactly(PAGE + "1", PAGE + "3");
            assertThat(reading.codes()).contains("- bad-record");
        }
    }

    @Test
    void anArchiveThatIsCutKeepsWhatWasComplete() throws IOException {
        byte[] plain = joined(FIRST, SECOND);
        byte[] packed = joined(gzip(FIRST), gzip(SECOND));

        assertThat(Reading.of(Arrays.copyOf(plain, plain.length - 40)).texts()).containsExactly(PAGE + "1");
        assertThat(Reading.of(Arrays.copyOf(packed, packed.length - 40)).texts())
                .containsExactly(PAGE + "1");
        assertThat(Reading.of(Arrays.copyOf(plain, plain.length - 40)).codes()).containsExactly("- truncated");
    }

    @Test
    void aHugeRecordIsPassedOver() throws IOException {
        SourceOptions small = SourceOptions.defaults().withMaxFileBytes(600);
        byte[] archive = joined(FIRST, page("https://quay.example/big", PAGE.repeat(50)), THIRD);

        Reading reading = Reading.of(new ByteArrayInputStream(archive), small, "-");

        assertThat(reading.texts()).containsExactly(PAGE + "1", PAGE + "3");
        assertThat(reading.codes()).containsExactly("-#2 too-large");
    }
}
