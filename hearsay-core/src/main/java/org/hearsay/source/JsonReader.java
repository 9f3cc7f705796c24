package org.hearsay.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** JSON and JSON Lines &rarr; records. What is broken is reported, and what stands beside it is read. */
final class JsonReader {
    private static final int MAX_NESTING = 200;
    private static final int MAX_MESSAGE = 160;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build());

    private final Intake intake;
    private final RecordReader records;
    private final int maxRecordBytes;

    JsonReader(Intake intake, SourceOptions options, LinkReader links) {
        this.intake = intake;
        this.records = new RecordReader(intake, options.columns(), links);
        this.maxRecordBytes = options.maxRecordBytes();
    }

    /** Reads a stream of JSON Lines to its end, in memory bounded by one line. */
    void readLines(InputStream in, String path, String id) throws IOException {
        LineReader lines = new LineReader(in, maxRecordBytes);
        boolean any = false;
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            any |= readLine(
                    line.get(),
                    path + ":" + line.get().number(),
                    id + ":" + line.get().number());
        }
        if (!any) {
            intake.problem(path, "empty", "found no record; expected a JSON object on each line");
        }
    }

    /** Whether the line held anything, readable or not. */
    private boolean readLine(LineReader.Line line, String path, String id) {
        if (line.length() > maxRecordBytes) {
            String found = "the line has " + line.length() + " bytes; at most " + maxRecordBytes;
            intake.problem(path, "too-large", found + " are read; left out, the lines after it are read");
            return true;
        }
        Decoder.Decoded decoded = line.decoded();
        decoded.flaws().forEach(flaw -> intake.problem(path, flaw.code(), flaw.message()));
        if (decoded.text().isBlank()) {
            return false;
        }
        try (JsonParser parser = MAPPER.createParser(decoded.text())) {
            JsonNode node = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                intake.problem(path, "bad-json", "more text follows the record on its line; left out");
            } else {
                records.read(node, path, id);
            }
        } catch (JsonEOFException e) {
            String code = line.ended() ? "bad-json" : "truncated";
            intake.problem(path, code, "the line ends inside its record; left out");
        } catch (IOException e) {
            intake.problem(path, "bad-json", reason(e) + "; left out, the lines after it are read");
        }
        return true;
    }

    /** Reads one object, a list, or an object that holds a list; falls back to JSON Lines where it is several objects. */
    void readWhole(String text, String path, String id) throws IOException {
        if (isLines(text)) {
            readLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), path, id);
            return;
        }
        int[] read = {0};
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                readList(parser, path, id, read);
            } else {
                readRoot(MAPPER.readTree(parser), path, id);
            }
            if (parser.nextToken() != null) {
                String where = path + ":" + parser.currentTokenLocation().getLineNr();
                intake.problem(where, "bad-json", "more text follows the JSON value; what follows is left out");
            }
        } catch (IOException e) {
            String code = e instanceof JsonEOFException ? "truncated" : "bad-json";
            String kept = read[0] == 0
                    ? "left out"
                    : "what stands before it is kept (records: " + read[0] + "), the rest is left out";
            intake.problem(path + line(e), code, reason(e) + "; " + kept);
        }
    }

    private void readList(JsonParser parser, String path, String id, int[] read) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY && token != null;
                token = parser.nextToken()) {
            JsonNode item = MAPPER.readTree(parser);
            read[0]++;
            records.read(item, path + "#" + read[0], id + "#" + read[0]);
        }
        if (read[0] == 0) {
            intake.problem(path, "empty", "found an empty list; expected reports");
        }
    }

    private void readRoot(JsonNode root, String path, String id) {
        Optional<JsonNode> list = records.isReport(root) ? Optional.empty() : RecordReader.list(root);
        if (list.isEmpty()) {
            records.read(root, path, id);
            return;
        }
        int number = 0;
        Metadata around = feed(root);
        for (JsonNode item : list.get()) {
            number++;
            records.read(item, path + "#" + number, id + "#" + number, around);
        }
        if (number == 0) {
            intake.problem(path, "empty", "found an empty list; expected reports");
        }
    }

    /** What a JSON Feed says of its entries: its title is their outlet. */
    private static Metadata feed(JsonNode root) {
        String title = root.path("title").asText().strip();
        boolean feed = root.path("version").asText().contains("jsonfeed.org") && !title.isEmpty();
        return feed ? Metadata.of(Map.of("outlet", title)) : Metadata.none();
    }

    /** Whether a text is JSON Lines under another name: a whole object on its first line, or objects on its first two. */
    static boolean isLines(String text) {
        String[] lines = text.stripLeading().split("\n", 3);
        if (lines.length < 2 || !lines[0].startsWith("{")) {
            return false;
        }
        boolean more = lines[1].startsWith("{")
                || (lines.length > 2 && lines[2].stripLeading().startsWith("{"));
        return more && (lines[1].startsWith("{") || isWhole(lines[0]));
    }

    private static boolean isWhole(String line) {
        try (JsonParser parser = MAPPER.createParser(line)) {
            return MAPPER.readTree(parser).isObject() && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static String line(IOException e) {
        boolean known = e instanceof JsonProcessingException json && json.getLocation() != null;
        return known ? ":" + ((JsonProcessingException) e).getLocation().getLineNr() : "";
    }

    private static String reason(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        String first =
                message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
        StringBuilder plain = new StringBuilder();
        first.chars().limit(MAX_MESSAGE).forEach(c -> plain.append(Character.isISOControl(c) ? '?' : (char) c));
        return "not JSON as expected: " + plain;
    }
}
