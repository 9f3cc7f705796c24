package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run ends: its problems, its exit code, and what it says when it cannot go on. */
class RunEndTest {
    private static final String REPORT = "The harbour was shut after the leak, the mayor of Ellery said on Monday.";

    @TempDir
    Path folder;

    @Test
    void badFilesAreListedAndTheRunGoesOn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.txt"), "");
        Files.write(folder.resolve("c.txt"), new byte[] {0, 1, 2, 0, 0, 7});
        Files.writeString(folder.resolve("d.jsonl"), "{\"text\": \"" + REPORT + "\"}\n{\"text\": oops\n");
        Files.writeString(folder.resolve("e.txt"), "");
        Run run = Run.in(folder).run("articles", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err().lines().map(line -> line.replace(folder + "/", "")))
                .anyMatch(line -> line.startsWith("b.txt: empty: "))
                .anyMatch(line -> line.startsWith("c.txt: binary: "))
                .anyMatch(line -> line.startsWith("d.jsonl:2: bad-json: "));
        assertThat(run.err()).endsWith("4 problems in the input:\n  bad-json 1\n  binary 1\n  empty 2\n");
    }

    @Test
    void namesOfFilesDoNotActOnTheTerminal() throws IOException {
        Files.writeString(folder.resolve("a\u001b[31m\u202Etxt.txt"), "");
        Files.writeString(folder.resolve("b.txt"), REPORT);

        String err = Run.in(folder).run("articles", folder.toString()).err();

        assertThat(err).contains("a\uFFFD[31m\uFFFDtxt.txt: empty: ").doesNotContain("\u001b", "\u202E");
    }

    @Test
    void aTerminalGetsTheFirstTwentyProblems() throws IOException {
        StringBuilder lines = new StringBuilder("{\"text\":\"" + REPORT + "\"}\n");
        for (int i = 0; i < 50; i++) {
            lines.append("{oops\n");
        }
        String err = Run.onTerminal(80)
                .stdin(lines.toString().getBytes(StandardCharsets.UTF_8))
                .run("articles", "-")
                .err();
        assertThat(err.lines().filter(line -> line.contains(": bad-json: "))).hasSize(20);
        assertThat(err).contains("and 30 more").endsWith("50 problems in the input:\n  bad-json 50\n");
        assertThat(Run.withStdin(lines.toString()).run("articles", "-").err().lines())
                .hasSize(52);
    }

    @Test
    void nothingThatCanBeReadIsAFailure() throws IOException {
        Files.writeString(folder.resolve("b.txt"), " \n");
        Run run = Run.in(folder).run("brief", "b.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("b.txt: empty: ", "hearsay brief: no report could be read of b.txt");
        assertThat(Run.of("stories", "-").code()).isEqualTo(1);
    }

    @Test
    void quietSaysNothingUnlessItFails() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT);
        Files.writeString(folder.resolve("b.txt"), "");
        assertThat(Run.in(folder).run("brief", "--quiet", "a.txt", "b.txt").err())
                .isEmpty();
        assertThat(Run.in(folder).run("brief", "-q", "b.txt").err().lines()).hasSize(1);
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(failingOut("Broken pipe", err, "articles", "stories/harbour-leak"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(failingOut("No space left on device", err, "stories", "stories/one-tweet"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("failed: No space left on device.");
    }

    private static int failingOut(String message, OutputStream err, String... args) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        return Main.run(
                args, new Surroundings(InputStream.nullInputStream(), out, err, Run.ROOT, Map.of(), false, false, 0));
    }

    @Test
    void stackTracesOnlyOnRequest() {
        assertThat(Run.of("articles", "nowhere").err()).doesNotContain("\tat ");
        assertThat(Run.of("articles", "-x", "nowhere").err()).contains("\tat org.hearsay");
    }

    @Test
    void failingStandardInputIsAFailure() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("device gone");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(in, new ByteArrayOutputStream(), err, Run.ROOT, Map.of(), false, false, 0);
        assertThat(Main.run(new String[] {"articles", "-"}, surroundings)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("device gone");
    }
}
