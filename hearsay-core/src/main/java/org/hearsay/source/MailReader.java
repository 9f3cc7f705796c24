package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * Mail (RFC 5322) and mailboxes (RFC 4155) &rarr; a document for each message: its first text, as a page where it has only that,
 * with subject, sender and date. Attachments are not read.
 */
final class MailReader {
    private static final int MAX_MESSAGES = 1_000_000;
    /** Each part in a part costs stack in the library. */
    private static final int MAX_DEPTH = 50;

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(100_000)
            .setMaxContentLen(-1)
            .build();
    private static final Pattern FROM = Pattern.compile("From \\S+.*\\d{4}.*");
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*|\"");

    private final SourceOptions options;
    private final Intake intake;

    MailReader(SourceOptions options, Intake intake) {
        this.options = options;
        this.intake = intake;
    }

    /** Reads one message, or a whole mailbox. */
    void read(byte[] bytes, Kind kind, Content content) throws IOException {
        if (kind == Kind.MAILBOX) {
            readBox(new ByteArrayInputStream(bytes), content);
        } else {
            message(bytes, content);
        }
    }

    /** Reads a mailbox to its end, in memory bounded by one message. */
    void readBox(InputStream in, Content content) throws IOException {
        Box box = new Box(in);
        int number = 0;
        for (Optional<byte[]> message = box.next(); message.isPresent(); message = box.next()) {
            if (++number > MAX_MESSAGES) {
                problem(content, "too-many", "at most " + MAX_MESSAGES + " messages are read; the rest is left out");
                return;
            }
            Content place = content.record(number);
            if (message.get().length > options.maxRecordBytes()) {
                problem(
                        place,
                        "too-large",
                        "the message has more than " + options.maxRecordBytes()
                                + " bytes; left out, those after it are read");
            } else {
                message(message.get(), place);
            }
        }
        if (number == 0) {
            problem(content, "empty", "found no message; expected a line that begins with \"From \" before each");
        }
    }

    private void message(byte[] bytes, Content content) throws IOException {
        Message message = new Message();
        try {
            MimeTokenStream parts = new MimeTokenStream(LIMITS);
            parts.parse(new ByteArrayInputStream(bytes));
            for (EntityState state = parts.getState();
                    state != EntityState.T_END_OF_STREAM && message.depth <= MAX_DEPTH;
                    state = parts.next()) {
                message.take(state, parts);
            }
            if (message.depth > MAX_DEPTH) {
                problem(content, "too-deep", "parts in parts are read " + MAX_DEPTH + " deep; read as far as that");
            }
        } catch (MimeException | IllegalArgumentException e) {
            problem(content, "bad-mail", "the message is broken; read as far as it goes");
        }
        if (message.locked) {
            problem(content, "encrypted", "the message is encrypted; left out");
        } else if (message.text.isBlank()) {
            problem(content, "no-text", "the message holds no text; left out");
        } else {
            intake.document(
                    content.path(),
                    message.id.isEmpty() ? content.id() : message.id,
                    message.page ? Format.HTML : Format.TEXT,
                    Characters.replaceUnpaired(message.text),
                    Metadata.of(message.values));
        }
    }

    private void problem(Content content, String code, String message) {
        intake.problem(content.path(), code, message);
    }

    /** One message while it is read. */
    private static final class Message {
        private final Map<String, String> values = new LinkedHashMap<>();
        private String text = "";
        private String id = "";
        private boolean page;
        private boolean locked;
        private boolean inside;
        private boolean attached;
        private int depth;

        void take(EntityState state, MimeTokenStream parts) throws IOException {
            depth += state == EntityState.T_START_MULTIPART || state == EntityState.T_START_MESSAGE ? 1 : 0;
            depth -= state == EntityState.T_END_MULTIPART || state == EntityState.T_END_MESSAGE ? 1 : 0;
            switch (state) {
                case T_START_HEADER -> attached = false;
                case T_END_HEADER -> inside = true;
                case T_FIELD -> field(parts.getField());
                case T_START_MULTIPART -> locked |= isLocked(parts.getBodyDescriptor());
                case T_BODY -> body(parts);
                default -> {
                    // Preambles, epilogues and ends say nothing.
                }
            }
        }

        private static boolean isLocked(BodyDescriptor part) {
            return part.getMimeType().equals("multipart/encrypted");
        }

        private void field(Field field) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            String value = DecoderUtil.decodeEncodedWords(
                            MimeUtil.unfold(String.valueOf(field.getBody())), DecodeMonitor.SILENT)
                    .strip();
            attached |= name.equals("content-disposition")
                    && value.toLowerCase(Locale.ROOT).startsWith("attachment");
            if (inside || value.isEmpty()) {
                return;
            }
            switch (name) {
                case "subject" -> put("title", value);
                case "date" -> put("published", value);
                case "from" ->
                    put("byline", ADDRESS.matcher(value).replaceAll("").strip());
                case "message-id" -> id = Characters.replaceUnpaired(value.replaceAll("[<>]", ""));
                default -> {
                    // Says nothing of the report.
                }
            }
        }

        private void put(String field, String value) {
            if (!value.isEmpty()) {
                values.putIfAbsent(field, Characters.replaceUnpaired(value));
            }
        }

        private void body(MimeTokenStream parts) throws IOException {
            BodyDescriptor part = parts.getBodyDescriptor();
            String type = part.getMimeType();
            locked |= type.contains("pkcs7-mime") || type.contains("x-pkcs7-mime");
            boolean plain = type.equals("text/plain");
            boolean better = text.isBlank() || (page && plain);
            if (attached || !better || !(plain || type.equals("text/html"))) {
                return;
            }
            text = decoded(parts.getDecodedInputStream().readAllBytes(), part.getCharset());
            page = !plain;
        }

        private static String decoded(byte[] bytes, String charset) {
            try {
                boolean told = charset != null && !charset.equalsIgnoreCase("us-ascii") && Charset.isSupported(charset);
                return told
                        ? new String(bytes, Charset.forName(charset))
                        : Decoder.decode(bytes).text();
            } catch (IllegalArgumentException e) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }

    /** The messages of a mailbox, each without the line before it. */
    private final class Box {
        private final InputStream in;
        private boolean begun;

        Box(InputStream in) {
            this.in = in;
        }

        Optional<byte[]> next() throws IOException {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            boolean blank = true;
            for (byte[] line = line(); line.length > 0; line = line()) {
                boolean from = blank && isFrom(line);
                if (from && begun) {
                    return Optional.of(message.toByteArray());
                }
                begun |= from;
                if (!from && begun && message.size() <= options.maxRecordBytes()) {
                    int quoted = isQuotedFrom(line) ? 1 : 0;
                    message.write(line, quoted, line.length - quoted);
                }
                blank = line[0] == '\n' || line[0] == '\r';
            }
            boolean rest = begun && message.size() > 0;
            begun = false;
            return rest ? Optional.of(message.toByteArray()) : Optional.empty();
        }

        private boolean isFrom(byte[] line) {
            return line.length < 500
                    && FROM.matcher(new String(line, StandardCharsets.ISO_8859_1).strip())
                            .matches();
        }

        private static boolean isQuotedFrom(byte[] line) {
            return line.length > 6
                    && line[0] == '>'
                    && new String(line, 1, 5, StandardCharsets.ISO_8859_1).equals("From ");
        }

        /** With its end, cut where it is longer than a message may be; empty at the end of the input. */
        private byte[] line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(80);
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (line.size() <= options.maxRecordBytes()) {
                    line.write(b);
                }
                if (b == '\n') {
                    break;
                }
            }
            return line.toByteArray();
        }
    }
}
