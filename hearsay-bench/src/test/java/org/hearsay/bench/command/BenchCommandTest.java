package org.hearsay.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void catchOutput() {
        PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(caught);
        System.setErr(caught);
    }

    @AfterEach
    void releaseOutput() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(BenchCommand.run("--help")).isZero();
        assertThat(printed())
                .contains(
                        "polnear",
                        "positions",
                        "stories",
                        "times",
                        "copies",
                        "emergent",
                        "extraction",
                        "gold",
                        "invented",
                        "speed",
                        "report");
    }

    @Test
    void anInventedStoryIsScoredAndItsDifferencesListed() {
        assertThat(BenchCommand.run("invented", "../stories", "--threads", "1")).isZero();
        assertThat(printed()).contains("invented story circle", "differences from the truth", "- statements: ");
    }

    @Test
    void dataThatIsNotThereIsAFailureInOneLine() {
        assertThat(BenchCommand.run("emergent", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(printed()).startsWith("bench: ").contains("train.csv");
    }

    @Test
    void labelledPositionsAreLeftOutWhereTheirTextsAreNotThere() {
        assertThat(BenchCommand.run("positions", folder.toString())).isZero();
        assertThat(printed()).startsWith("positions: left out, no PolNeAR texts in ");
    }

    @Test
    void aCommandLineThatIsNotUnderstoodEndsWithTwo() {
        assertThat(BenchCommand.run("polnear", "--bogus")).isEqualTo(2);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
