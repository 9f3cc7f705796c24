package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    private static final String STORY = Run.ROOT.resolve("stories/one-tweet").toString();
    private static final String ESCAPE = "\u001b";

    @TempDir
    Path folder;

    @Test
    void withoutOptionsPrintsTextAndWritesThePage() throws IOException {
        Run run = Run.in(folder).run("brief", STORY);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotBlank().doesNotContain("<html", ESCAPE);
        assertThat(run.err()).contains("brief.html");
        assertThat(names(folder)).containsExactly("brief.html");
        assertThat(folder.resolve("brief.html")).isNotEmptyFile();
    }

    @Test
    void withFormatWritesOnlyThatToStandardOutput() throws IOException {
        for (String format : List.of("json", "markdown", "html", "text")) {
            Run run = Run.in(folder).run("brief", "--format", format, STORY);
            assertThat(run.out()).as(format).isNotBlank().endsWith("\n");
            assertThat(run.err()).as(format).isEmpty();
        }
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void withOutWritesOnlyThatFileInTheFormOfItsEnding() throws IOException {
        Run run = Run.in(folder).run("brief", "--out", "my brief.json", STORY);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(names(folder)).containsExactly("my brief.json");
        assertThat(Files.readString(folder.resolve("my brief.json")))
                .isEqualTo(Run.of("brief", "--format", "json", STORY).out());
    }

    @Test
    void outOfAFailedRunIsAbsentAndWhatStoodThereStays() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("old.json"), "old");
        assertThat(Run.in(folder).run("brief", "--out", "new.json", "empty.txt").code())
                .isEqualTo(1);
        assertThat(Run.in(folder).run("brief", "--out", "old.json", "empty.txt").code())
                .isEqualTo(1);
        assertThat(names(folder)).containsExactly("empty.txt", "old.json");
        assertThat(folder.resolve("old.json")).hasContent("old");
    }

    @Test
    void outMayBeADashALinkOrADevice() throws IOException {
        Files.writeString(folder.resolve("real.md"), "old");
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("real.md"));
        assertThat(Run.in(folder).run("brief", "--out", "link.md", STORY).code())
                .isZero();
        assertThat(folder.resolve("link.md")).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("real.md"))).isNotEqualTo("old");
        assertThat(Run.in(folder).run("brief", "--out", "-", STORY).out()).isNotBlank();
        assertThat(Run.in(folder)
                        .run("brief", "--format", "json", "--out", "/dev/null", STORY)
                        .code())
                .isZero();
        assertThat(names(folder)).containsExactly("link.md", "real.md");
    }

    @Test
    void colourOnlyOnATerminalAndNeverWhereItIsNotWanted() {
        String[] args = {"brief", "--format", "text", STORY};
        assertThat(Run.onTerminal(80).run(args).out()).contains(ESCAPE);
        assertThat(Run.onTerminal(80).with("NO_COLOR", "").run(args).out()).contains(ESCAPE);
        assertThat(Run.onTerminal(80).with("NO_COLOR", "1").run(args).out()).doesNotContain(ESCAPE);
        assertThat(Run.onTerminal(80).with("TERM", "dumb").run(args).out()).doesNotContain(ESCAPE);
        assertThat(Run.onTerminal(80)
                        .run("brief", "--no-colour", "--format", "text", STORY)
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(Run.of(args).out()).doesNotContain(ESCAPE);
    }

    @Test
    void textFitsTheWidthThatIsGivenElseTheTerminals() {
        assertThat(longestLine(Run.of("brief", "--format", "text", "--width", "60", STORY)))
                .isBetween(20, 60);
        assertThat(longestLine(Run.onTerminal(70).run("brief", "--no-colour", "--format", "text", STORY)))
                .isBetween(20, 70);
    }

    private static int longestLine(Run run) {
        return run.out()
                .lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
    }

    @Test
    void problemsStandInTheJson() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The harbour was shut, the mayor of Ellery said on Monday.");
        Files.writeString(folder.resolve("b.txt"), "");
        Run run = Run.in(folder).run("brief", "--format", "json", "a.txt", "b.txt");
        JsonNode brief = new ObjectMapper().readTree(run.out());
        assertThat(brief.path("problems").path(0).path("code").asText()).isEqualTo("empty");
        assertThat(run.err()).contains("b.txt: empty: ");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsStandardInput() throws IOException {
        byte[] lines = Files.readAllBytes(Run.ROOT.resolve("stories/growing-toll/agency.jsonl"));
        Run run = Run.in(folder).stdin(lines).run("brief", "--format", "json", "-");
        assertThat(new ObjectMapper()
                        .readTree(run.out())
                        .path("stories")
                        .path(0)
                        .path("reports")
                        .size())
                .isEqualTo(
                        (int) new String(lines, StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void fileNamesThatLookLikeSomethingElseAreFileNames() throws IOException {
        for (String name : List.of("@list.txt", "-x.txt", "a b \"c\" $HOME.txt", "Zürich 東京.txt")) {
            Files.writeString(folder.resolve(name), "The harbour was shut, the mayor of Ellery said on Monday.");
            assertThat(Run.in(folder).run("articles", "--", name).code())
                    .as(name)
                    .isZero();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
