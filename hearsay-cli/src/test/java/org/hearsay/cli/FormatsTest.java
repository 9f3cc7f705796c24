package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed has the fields that {@code docs/formats.md} names, and no others. */
class FormatsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern SECTION = Pattern.compile("(?m)^## `hearsay ([a-z]+(?: --[a-z]+ A B)?)[^`]*`.*$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.+?`) \\| (.+) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern OBJECT = Pattern.compile("`\\{([^`]+)}`");

    @ParameterizedTest
    @ValueSource(strings = {"articles", "statements", "reuse", "times", "claims"})
    void recordsHaveTheDocumentedFields(String command) throws IOException {
        Map<String, Set<String>> fields = table(section(command));
        List<JsonNode> records = records(Run.of(command, "stories"));
        assertThat(records).isNotEmpty();
        for (JsonNode each : records) {
            assertThat(names(each)).isEqualTo(new TreeSet<>(fields.keySet()));
            assertNested(each, fields);
        }
    }

    @Test
    void storiesHaveTheDocumentedFields() throws IOException {
        Matcher code = CODE.matcher(section("stories"));
        assertThat(code.find()).isTrue();
        for (JsonNode each : records(Run.of("stories", "stories"))) {
            assertThat(names(each)).isEqualTo(words(code.group(1)));
        }
    }

    @Test
    void theReasonOfAStoryHasTheDocumentedFields() throws IOException {
        Matcher code = CODE.matcher(section("stories --why A B"));
        assertThat(code.find()).isTrue();
        List<JsonNode> records =
                records(Run.of("stories", "--why", "gazette-scoop", "herald-denial", "stories/harbour-leak"));
        assertThat(records).hasSize(1);
        assertThat(names(records.get(0))).isEqualTo(words(code.group(1)));
        assertThat(records.get(0).path("one_story").asBoolean()).isTrue();
    }

    @Test
    void briefHasTheDocumentedFields() throws IOException {
        String section = section("brief");
        Map<String, Set<String>> fields = table(section);
        JsonNode brief =
                MAPPER.readTree(Run.of("brief", "--format", "json", "stories").out());
        Matcher whole = Pattern.compile("(?s)\\{(.*?stories): \\[\\{(.*?)}], (problems)}")
                .matcher(section);
        assertThat(whole.find()).isTrue();
        assertThat(names(brief)).isEqualTo(words(whole.group(1) + "," + whole.group(3)));
        assertNested(brief, fields);
        for (JsonNode story : brief.path("stories")) {
            assertThat(names(story)).isEqualTo(words(whole.group(2)));
            assertNested(story, fields);
            for (JsonNode dispute : story.path("disputes")) {
                assertNested(dispute, Map.of("sides", fields.get("disputes[].sides")));
            }
        }
    }

    @Test
    void partsOfTheBriefAreTheRecordsOfTheirCommands() throws IOException {
        JsonNode story = MAPPER.readTree(
                        Run.of("brief", "--format", "json", "stories/circle").out())
                .path("stories");
        for (Map.Entry<String, String> part : Map.of(
                        "reports", "articles", "copies", "reuse", "statements", "statements", "claims", "claims")
                .entrySet()) {
            List<JsonNode> inBrief = new ArrayList<>();
            story.forEach(each -> each.path(part.getKey()).forEach(inBrief::add));
            assertThat(inBrief).containsExactlyInAnyOrderElementsOf(records(Run.of(part.getValue(), "stories/circle")));
        }
    }

    @Test
    void citationsHaveTheDocumentedFields() throws IOException {
        Set<String> fields = table(section("brief")).get("citations");
        for (JsonNode each : records(Run.of("statements", "--citations", "stories"))) {
            assertThat(names(each)).isEqualTo(fields);
        }
    }

    private static void assertNested(JsonNode each, Map<String, Set<String>> fields) {
        fields.forEach((field, nested) -> {
            JsonNode value = each.path(field);
            Iterable<JsonNode> objects = value.isArray() ? value : List.of(value);
            for (JsonNode object : objects) {
                if (object.isObject() && !nested.isEmpty()) {
                    assertThat(names(object)).as(field).isEqualTo(nested);
                }
            }
        });
    }

    private static List<JsonNode> records(Run run) throws IOException {
        assertThat(run.code()).isZero();
        List<JsonNode> records = new ArrayList<>();
        for (String line : run.out().split("\n")) {
            if (!line.isEmpty()) {
                records.add(MAPPER.readTree(line));
            }
        }
        return records;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String section(String command) throws IOException {
        String text = Files.readString(Run.ROOT.resolve("docs/formats.md"));
        Matcher begin = SECTION.matcher(text);
        while (begin.find()) {
            if (begin.group(1).equals(command)) {
                int end = text.indexOf("\n## ", begin.end());
                return text.substring(begin.end(), end < 0 ? text.length() : end);
            }
        }
        throw new AssertionError("docs/formats.md has no section \"hearsay " + command + "\"");
    }

    /** Each field of the tables, with the fields of the objects that it holds, where the table says them. */
    private static Map<String, Set<String>> table(String section) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        Matcher row = ROW.matcher(section);
        while (row.find()) {
            Matcher object = OBJECT.matcher(row.group(2));
            Set<String> nested = object.find() ? words(object.group(1)) : Set.of();
            Matcher field = CODE.matcher(row.group(1));
            while (field.find()) {
                fields.put(field.group(1), nested);
            }
        }
        return fields;
    }

    /** The names in "a, b: [begin, end), c". */
    private static Set<String> words(String list) {
        String bare = list.replaceAll("\\[[^\\])]*[\\])]", "");
        Set<String> words = new TreeSet<>();
        Arrays.stream(bare.split(",")).map(word -> word.split(":")[0].strip()).forEach(words::add);
        return words;
    }
}
