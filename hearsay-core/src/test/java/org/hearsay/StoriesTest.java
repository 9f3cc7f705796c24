package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.outlet.OutletTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The truth of each invented story agrees with its reports and with itself. */
class StoriesTest {
    private static final Path STORIES = Path.of("../stories");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EDTF = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    static List<Path> stories() throws IOException {
        try (Stream<Path> folders = Files.list(STORIES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void pagesAreTheReportsOfTheFolder(Path story) throws IOException {
        JsonNode truth = truth(story);
        assertThat(values(truth.path("pages"), "id"))
                .containsExactlyInAnyOrderElementsOf(texts(story).keySet());
        assertThat(truth.path("story").asText()).isEqualTo(story.getFileName().toString());
        OutletTable real = OutletTable.standard();
        for (JsonNode page : truth.path("pages")) {
            assertThat(real.find(page.path("outlet").asText()))
                    .as("%s is invented", page)
                    .isEmpty();
            assertThat(page.path("url").asText()).matches("null|https://[^/]+\\.example/.*");
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void statementsAreQuotedVerbatim(Path story) throws IOException {
        Map<String, String> texts = texts(story);
        for (JsonNode statement : truth(story).path("statements")) {
            String sentence = statement.path("sentence").asText();
            String content = statement.path("content_start").asText();
            assertThat(texts.get(statement.path("page").asText()))
                    .as("%s", statement)
                    .containsOnlyOnce(sentence);
            assertThat(sentence).as("%s", statement).contains(content);
            assertThat(statement.path("stance").asText()).isIn("assert", "deny", "decline", "unknown", "question");
            assertThat(statement.path("mode").asText()).isIn("direct", "indirect", "mixed");
            if (statement.path("mode").asText().equals("direct")) {
                assertThat(sentence).as("%s", statement).containsPattern("[\"“]");
            }
            for (JsonNode hedge : statement.path("hedges")) {
                assertThat(sentence).contains(hedge.asText());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void claimsAreQuotedVerbatimAndTheirCountsFitTheirOrigins(Path story) throws IOException {
        Map<String, String> texts = texts(story);
        for (JsonNode claim : truth(story).path("claims")) {
            for (String side : List.of("asserted", "denied", "open")) {
                for (JsonNode mention : claim.path(side)) {
                    assertThat(texts.get(mention.path("page").asText()))
                            .as("%s", mention)
                            .containsOnlyOnce(mention.path("sentence").asText());
                }
            }
            JsonNode independent = claim.path("independent");
            assertThat(independent.path("min").asInt(-1))
                    .isBetween(0, independent.path("max").asInt());
            long ends = stream(claim.path("origins"))
                    .filter(origin -> !origin.path("denies").asBoolean())
                    .filter(origin -> !origin.path("kind").asText().equals("circular"))
                    .count();
            assertThat(ends)
                    .as("%s", claim.path("id"))
                    .isEqualTo(independent.path("max").asInt());
            for (JsonNode origin : claim.path("origins")) {
                assertThat(origin.path("kind").asText())
                        .isIn("person", "organization", "document", "outlet", "unsourced", "circular");
                assertThat(texts.keySet()).containsAll(strings(origin.path("pages")));
            }
        }
    }

    /** A report's mention counts under some origin of the same side. */
    @ParameterizedTest
    @MethodSource("stories")
    void everyMentionRestsOnAnOrigin(Path story) throws IOException {
        for (JsonNode claim : truth(story).path("claims")) {
            for (boolean denies : new boolean[] {false, true}) {
                Set<String> resting = stream(claim.path("origins"))
                        .filter(origin -> origin.path("denies").asBoolean() == denies)
                        .flatMap(origin -> strings(origin.path("pages")).stream())
                        .collect(Collectors.toSet());
                Set<String> saying = Set.copyOf(values(claim.path(denies ? "denied" : "asserted"), "page"));
                if (!denies || !resting.isEmpty()) {
                    assertThat(resting).as("%s", claim.path("id")).containsAll(saying);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void disputesCopiesEventsAndNamesFitTheReports(Path story) throws IOException {
        Map<String, String> texts = texts(story);
        JsonNode truth = truth(story);
        for (JsonNode dispute : truth.path("disputes")) {
            assertThat(dispute.path("kind").asText())
                    .isIn("denial", "number", "date", "polarity", "attribution", "certainty");
            assertThat(dispute.path("verdict").asText()).isIn("conflict", "update", "precision");
            assertThat(values(truth.path("claims"), "id"))
                    .contains(dispute.path("claim").asText());
            assertThat(dispute.path("sides")).hasSizeGreaterThan(1);
            dispute.path("sides").forEach(side -> assertThat(texts.keySet()).containsAll(strings(side.path("pages"))));
        }
        for (JsonNode pair : truth.path("copy_pairs")) {
            assertThat(texts)
                    .containsKeys(pair.path("a").asText(), pair.path("b").asText());
            assertThat(pair.path("judgement").asText()).isIn("copy", "rewrite", "partial", "quote");
            assertThat(pair.path("direction").asText()).isIn("a<-b", "b<-a", "common", "unknown");
        }
        for (JsonNode event : truth.path("events")) {
            assertThat(event.path("date").asText()).matches(EDTF);
            assertThat(texts.keySet()).containsAll(strings(event.path("pages")));
            assertThat(strings(event.path("pages")))
                    .as("%s", event)
                    .anyMatch(page -> texts.getOrDefault(page, "")
                            .contains(event.path("expression").asText()));
        }
        for (JsonNode name : truth.path("names")) {
            assertThat(strings(name.path("variants")))
                    .contains(name.path("name").asText())
                    .allMatch(variant -> texts.values().stream().anyMatch(text -> text.contains(variant)));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void furnitureIsInTheText(Path story) throws IOException {
        Map<String, String> texts = texts(story);
        for (JsonNode page : truth(story).path("pages")) {
            for (String line : strings(page.path("furniture"))) {
                assertThat(texts.get(page.path("id").asText())).contains(line);
            }
        }
    }

    private static JsonNode truth(Path story) throws IOException {
        return JSON.readTree(
                story.resolveSibling(story.getFileName() + ".truth.json").toFile());
    }

    /** The reports' texts by id, read plainly and without the program. */
    private static Map<String, String> texts(Path story) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(story)) {
            for (Path file : files.sorted().toList()) {
                String content = Files.readString(file);
                String name = file.getFileName().toString();
                String id = name.substring(0, name.lastIndexOf('.'));
                switch (name.substring(id.length())) {
                    case ".txt" -> texts.put(id, content);
                    case ".json" -> {
                        JsonNode record = JSON.readTree(content);
                        texts.put(
                                id,
                                record.path("text").asText(record.path("body").asText()));
                    }
                    case ".jsonl" -> {
                        for (String line : content.lines().toList()) {
                            JsonNode record = JSON.readTree(line);
                            texts.put(
                                    record.path("id").asText(),
                                    record.path("text").asText());
                        }
                    }
                    case ".html" ->
                        texts.put(
                                id,
                                String.join(
                                        "\n\n",
                                        Jsoup.parse(content).select("article p").eachText()));
                    default -> throw new IllegalStateException(file + ": no reader");
                }
            }
        }
        return texts;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }

    private static List<String> strings(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static List<String> values(JsonNode list, String field) {
        return stream(list).map(node -> node.path(field).asText()).toList();
    }
}
