package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * A web archive (WARC) &rarr; the pages in it, each with the address and the date of its capture. Revisits, pages that answered
 * with an error and other things than pages are counted in one problem for each kind.
 */
final class WarcReader {
    private static final String PAGE = "text/html";
    private static final String OTHER_PAGE = "application/xhtml+xml";
    private static final int ANSWERED = 200;

    private final int maxBytes;
    private final Intake intake;

    WarcReader(SourceOptions options, Intake intake) {
        this.maxBytes = options.maxFileBytes();
        this.intake = intake;
    }

    /**
     * Reads it to its end, in memory bounded by one record.
     *
     * @param members what {@code in} is unpacked by; null where it is not compressed
     */
    void read(InputStream in, Content content, @Nullable GzipMembers members) throws IOException {
        if (members != null) {
            members.goOnAfterErrors();
        }
        new Reading(in, content, members).run();
    }

    /** One archive on its way in. */
    private final class Reading {
        private final WarcRecords records;
        private final Content content;
        private final Map<String, Integer> others = new TreeMap<>();
        private int number;
        private int revisits;
        private int pages;

        Reading(InputStream in, Content content, @Nullable GzipMembers members) {
            this.records = new WarcRecords(in, maxBytes, () -> members == null ? 0 : members.broken());
            this.content = content;
        }

        void run() throws IOException {
            try {
                while (true) {
                    Optional<WarcRecords.Framed> record = records.next();
                    if (records.wasBroken()) {
                        problem(
                                content.path(),
                                "bad-record",
                                "what stands after record " + number
                                        + " is broken; passed over, the records after it are read");
                    }
                    if (record.isEmpty()) {
                        break;
                    }
                    number++;
                    read(record.get(), content.record(number));
                }
            } catch (EOFException e) {
                problem(
                        content.path(),
                        "truncated",
                        "the archive ends inside record " + (number + 1) + "; what was complete before is kept");
            }
            summary();
        }

        private void summary() {
            if (revisits > 0) {
                problem(
                        content.path(),
                        "revisit",
                        "pages that had not changed since they were fetched before, by their records: " + revisits
                                + "; not read again");
            }
            if (!others.isEmpty()) {
                StringBuilder kinds = new StringBuilder();
                others.entrySet().stream()
                        .limit(8)
                        .forEach(entry -> kinds.append(kinds.isEmpty() ? "" : ", ")
                                .append(entry.getValue())
                                .append(' ')
                                .append(entry.getKey()));
                problem(content.path(), "not-pages", "left out are records that are no pages: " + kinds);
            }
            if (pages == 0) {
                problem(content.path(), "empty", "found " + number + " records and no page");
            }
        }

        private void read(WarcRecords.Framed record, Content place) throws IOException {
            String type = record.field("warc-type").toLowerCase(Locale.ROOT);
            if (type.equals("revisit")) {
                revisits++;
            } else if (!WarcRecords.isRead(type)) {
                return;
            } else if (record.length() > maxBytes) {
                problem(
                        place.path(),
                        "too-large",
                        "the record has " + record.length() + " bytes; at most " + maxBytes + " are read; left out");
            } else if (type.equals("response")) {
                response(record, place);
            } else {
                String kind = mediaType(record.field("content-type"));
                page(kind, record.block(), record, place, type.equals("conversion"));
            }
        }

        private void response(WarcRecords.Framed record, Content place) {
            try {
                byte[] block = record.block();
                ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(block));
                HttpResponse http =
                        HttpResponse.parse(LengthedBody.create(channel, ByteBuffer.allocate(0), block.length));
                String kind = mediaType(http.headers().first("Content-Type").orElse(""));
                if (http.status() != ANSWERED) {
                    count("with status " + http.status());
                    return;
                }
                if (!isPage(kind) && !kind.equals("application/pdf")) {
                    count(kind);
                    return;
                }
                byte[] body = http.bodyDecoded().stream().readNBytes(maxBytes + 1);
                page(kind, body, record, place, false);
            } catch (IOException | IllegalArgumentException e) {
                problem(
                        place.path(),
                        "bad-record",
                        "the answer of " + shown(record) + " is not HTTP as expected; left out");
            }
        }

        private void page(String kind, byte[] body, WarcRecords.Framed record, Content place, boolean text)
                throws IOException {
            if (body.length > maxBytes) {
                problem(place.path(), "too-large", "unpacked, the page has more than " + maxBytes + " bytes; left out");
            } else if (kind.equals("application/pdf")) {
                pages++;
                new PdfReader(intake).read(body, place);
            } else if (isPage(kind) || (text && kind.equals("text/plain"))) {
                pages++;
                Decoder.Decoded decoded = Decoder.decode(body);
                if (decoded.text().isBlank()) {
                    problem(place.path(), "empty", "the page of " + shown(record) + " is empty; left out");
                    return;
                }
                decoded.flaws().forEach(flaw -> problem(place.path(), flaw.code(), flaw.message()));
                intake.document(
                        place.path(),
                        place.id(),
                        isPage(kind) ? Format.HTML : Format.TEXT,
                        decoded.text(),
                        Metadata.none(),
                        capture(record));
            } else {
                count(kind);
            }
        }

        private void count(String kind) {
            String key = kind.isEmpty()
                    ? "of no type"
                    : Characters.printable(kind.substring(0, Math.min(60, kind.length())));
            if (others.size() < 1000 || others.containsKey(key)) {
                others.merge(key, 1, Integer::sum);
            }
        }

        private void problem(String path, String code, String message) {
            intake.problem(path, code, message);
        }
    }

    private static boolean isPage(String kind) {
        return kind.equals(PAGE) || kind.equals(OTHER_PAGE);
    }

    private static String mediaType(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Capture capture(WarcRecords.Framed record) {
        String url = url(record);
        String date = record.field("warc-date");
        boolean dated = date.matches("\\d{4}(?:-\\d{2}){0,2}(?:T[0-9:.]{5,18}Z)?");
        return new Capture(url.matches("(?i)https?://[^\\s<>\"]{1,1900}") ? url : null, dated ? date : null);
    }

    /** Old archives have the address in angle brackets. */
    private static String url(WarcRecords.Framed record) {
        String url = record.field("warc-target-uri");
        return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
    }

    private static String shown(WarcRecords.Framed record) {
        String url = url(record);
        return url.isEmpty() ? "a record" : Characters.printable(url.substring(0, Math.min(120, url.length())));
    }
}
