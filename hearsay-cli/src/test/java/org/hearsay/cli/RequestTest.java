package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong requests: exit code 2, a sentence, nothing on standard output. */
class RequestTest {
    private static final String STORY = "stories/one-tweet";

    @TempDir
    Path folder;

    private static void assertRefused(Run run, String... words) {
        assertThat(run.err()).contains(words).doesNotContain("\tat ", "null");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void unknownCommandListsThePossibleOnes() {
        assertRefused(
                Run.of("bref", STORY),
                "hearsay: there is no command \"bref\"",
                "brief, articles, statements, reuse, stories, claims, times",
                "hearsay --help");
    }

    @Test
    void noCommandListsThePossibleOnesAndHowToGoOn() {
        assertRefused(Run.of(), "no command is given", "brief, articles", "Example:");
    }

    @Test
    void unknownOptionListsThePossibleOnes() {
        assertRefused(
                Run.of("brief", "--colour", STORY),
                "hearsay brief: there is no option \"--colour\"",
                "--width",
                "--out");
        assertRefused(Run.of("--quick"), "hearsay: there is no option \"--quick\"");
    }

    @Test
    void noPathIsASentence() {
        assertRefused(Run.of("claims"), "hearsay claims: no path is given; expected files, folders or \"-\"");
    }

    @Test
    void aReportThatIsAskedForAndNotThereIsNamed() {
        assertRefused(Run.of("stories", "--why", "nobody", "nothing", STORY), "--why: there is no report \"nobody\"");
        assertRefused(Run.of("stories", "--why", "nobody", "nobody", STORY), "--why: expected the ids of two reports");
    }

    @Test
    void missingPathIsNamed() {
        assertRefused(
                Run.in(folder).run("articles", "nowhere"), "hearsay articles: there is no file or folder", "nowhere");
        assertRefused(Run.of("articles", "a\0b"), "cannot be a path");
    }

    @Test
    void anAddressNeedsTheWordToFetchIt() {
        assertRefused(Run.of("articles", "https://quay.example/a"), "address of the web", "--fetch");
        assertRefused(Run.of("articles", "--keep", "pages", STORY), "--keep", "--fetch");
    }

    @Test
    void thisMachineIsNotFetchedFrom() {
        Run run = Run.of("articles", "--fetch", "http://127.0.0.1:9/a");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("http://127.0.0.1:9/a: private-address: ");
    }

    @Test
    void standardInputTwiceIsRefused() {
        assertRefused(Run.of("articles", "-", "-"), "\"-\" is given twice");
    }

    @Test
    void valuesThatCannotBeAreShownWithWhatIsExpected() {
        assertRefused(Run.of("brief", "--format", "pdf", STORY), "\"pdf\"", "json, markdown, html, text");
        assertRefused(Run.of("brief", "--threads", "0", STORY), "\"0\"", "1 to 256");
        assertRefused(Run.of("brief", "--width", "3O", STORY), "\"3O\"", "40 to 400");
        assertRefused(Run.of("stories", "--granularity", "day", STORY), "\"day\"", "event or affair");
        assertRefused(Run.of("stories", "--story-window", "-1", STORY), "\"-1\"", "whole number");
        assertRefused(Run.of("brief", "--format"), "--format");
    }

    @Test
    void optionsOfOtherCommandsAreRefused() {
        assertRefused(Run.of("articles", "--citations", STORY), "there is no option \"--citations\"");
    }

    @Test
    void outThatCannotBeWrittenIsToldBeforeWorkStarts() throws IOException {
        Run.Setting setting = Run.in(folder);
        Path report = Files.writeString(folder.resolve("a.txt"), "");
        assertRefused(setting.run("brief", "--out", "no/such/b.json", report.toString()), "no/such/b.json", "folder");
        Files.createDirectory(folder.resolve("c.json"));
        assertRefused(setting.run("brief", "--out", "c.json", report.toString()), "c.json: it is a folder");
        assertRefused(setting.run("brief", "--out", "b.docx", report.toString()), "b.docx", ".md", "--format");
    }

    @Test
    void pageThatCannotBeWrittenIsToldBeforeWorkStarts() throws IOException {
        Files.createDirectory(folder.resolve("brief.html"));
        assertRefused(Run.in(folder).run("brief", Run.ROOT.resolve(STORY).toString()), "brief.html", "--format text");
    }

    @Test
    void badTableOfOutletsIsToldWithItsLine() throws IOException {
        Files.writeString(folder.resolve("own.tsv"), "# mine\nThe Northern Bell\tBell\n");
        assertRefused(
                Run.in(folder).run("articles", "--outlets", "own.tsv", "-"),
                "--outlets: own.tsv:2: 2 fields; expected 6",
                "name, aliases, domains, owner, country, kind");
        assertRefused(Run.in(folder).run("articles", "--outlets", "none.tsv", "-"), "there is no file \"none.tsv\"");
        Files.write(folder.resolve("latin.tsv"), new byte[] {'B', (byte) 0xE9, '\t'});
        assertRefused(Run.in(folder).run("articles", "--outlets", "latin.tsv", "-"), "latin.tsv is not UTF-8");
        assertRefused(Run.in(folder).run("articles", "--outlets", ".", "-"), "cannot be read");
    }

    @Test
    void tableOfOutletsMayBeginWithAByteOrderMark() throws IOException {
        Files.writeString(folder.resolve("own.tsv"), "\uFEFFThe Northern Bell\t\tnorthernbell.example\t\t\toutlet\r\n");
        Run run = Run.in(folder)
                .stdin("{\"text\":\"The quay was shut.\",\"url\":\"https://northernbell.example/1\"}\n".getBytes())
                .run("articles", "--outlets", "own.tsv", "-");
        assertThat(run.out()).contains("\"outlet\":\"The Northern Bell\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "articles", "statements", "reuse", "stories", "claims", "times"})
    void everyHelpHasAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.out()).contains("Usage: hearsay " + command, "Example: ", "hearsay " + command + " ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void helpAndVersionAreData() {
        Run help = Run.of("--help");
        assertThat(help.out()).contains("Example: ", "brief", "claims", "Exit codes");
        Run version = Run.of("--version");
        assertThat(version.out()).matches("hearsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(help.code() + version.code()).isZero();
    }
}
