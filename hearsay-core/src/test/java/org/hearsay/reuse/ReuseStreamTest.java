package org.hearsay.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.GeneratedReports;
import org.hearsay.Invented;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseStreamTest {
    private static final int REPORTS = 3_000;

    @TempDir
    Path folder;

    private static ReuseStream open(Path folder) throws IOException {
        return ReuseStream.open(folder, ReuseOptions.defaults(), OutletTable.standard());
    }

    private static List<Reuse> pairs(ReuseStream stream) throws IOException {
        List<Reuse> pairs = new ArrayList<>();
        stream.pairs(pair -> pairs.add(pair.reuse()));
        return pairs;
    }

    private static List<Reuse> expected(List<Report> reports) {
        return new ReuseFinder(ReuseOptions.defaults().withParallel(false)).find(reports);
    }

    @Test
    void findsWhatTheFinderFindsHoweverTheReportsAreCutIntoRuns() throws IOException {
        List<Report> reports = GeneratedReports.make(7, 700);
        for (int begin = 0; begin < 700; begin += 233) {
            try (ReuseStream stream = open(folder)) {
                for (Report report : reports.subList(begin, Math.min(700, begin + 233))) {
                    assertThat(stream.add(report)).isTrue();
                }
                stream.save();
            }
        }
        try (ReuseStream stream = open(folder)) {
            assertThat(stream.size()).isEqualTo(700);
            assertThat(stream.add(reports.get(5))).isFalse();
            assertThat(pairs(stream)).hasSizeGreaterThan(100).isEqualTo(expected(reports));
        }
    }

    @Test
    void whatWasNotSavedIsLostAndMayBeAddedAgain() throws IOException {
        List<Report> reports = GeneratedReports.make(8, 40);
        try (ReuseStream stream = open(folder)) {
            for (Report report : reports) {
                stream.add(report);
            }
            assertThat(pairs(stream)).isNotEmpty();
        }
        try (ReuseStream stream = open(folder)) {
            assertThat(stream.size()).isZero();
            assertThat(stream.add(reports.get(0))).isTrue();
        }
    }

    @Test
    void refusesAStateOfOtherOptionsAndOneInUse() throws IOException {
        try (ReuseStream stream = open(folder)) {
            stream.save();
            assertThatIllegalArgumentException().isThrownBy(() -> open(folder)).withMessageContaining("in use");
        }
        ReuseOptions other = new ReuseOptions(5, 4, 64, 8, 8, 20, 0.05, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReuseStream.open(folder, other, OutletTable.standard()))
                .withMessageContaining("gramWords=4");
    }

    @Test
    void refusesAStateOfAnotherOutletTable() throws IOException {
        try (ReuseStream stream = open(folder)) {
            stream.save();
        }
        OutletTable other = OutletTable.standard().withNames(List.of("Grenwick Beacon"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReuseStream.open(folder, ReuseOptions.defaults(), other))
                .withMessageContaining("outlet table " + other.fingerprint());
    }

    @Test
    void offsetsBehindSurrogatePairsCountCodePoints() throws IOException {
        String text = "𝔄𝔅 The Ostrel dam broke in the night and water reached the market square of Grenwick by dawn.";
        try (ReuseStream stream = open(folder)) {
            stream.add(Invented.plain("a", "A", null, "en", text));
            stream.add(Invented.plain("b", "B", null, "en", text));
            stream.pairs(pair -> {
                int begin = pair.reuse().passages().get(0).a().begin();
                int end = pair.reuse().passages().get(0).a().end();
                assertThat(pair.offsetsA().at(end)).isEqualTo(text.codePointCount(0, end));
                assertThat(pair.offsetsA().at(begin)).isEqualTo(text.codePointCount(0, begin));
            });
        }
    }

    @Test
    void aKilledRunThatIsTakenUpAgainFindsTheSamePairs() throws IOException, InterruptedException {
        int kills = 0;
        for (int run = 0; !Files.exists(folder.resolve("done")); run++) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start();
            boolean ended = kills == 6
                    ? child.waitFor(120, TimeUnit.SECONDS)
                    : child.waitFor(400 + 300L * run, TimeUnit.MILLISECONDS);
            if (!ended) {
                child.destroyForcibly().waitFor();
                kills++;
            }
            assertThat(run).isLessThan(10);
        }
        assertThat(kills).isPositive();
        try (ReuseStream stream = open(folder)) {
            assertThat(stream.size()).isEqualTo(REPORTS);
            assertThat(pairs(stream)).isEqualTo(expected(GeneratedReports.make(9, REPORTS)));
        }
    }

    /** A run in a process of its own, with a checkpoint every 100 reports. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            Path folder = Path.of(args[0]);
            int added = 0;
            try (ReuseStream stream = open(folder)) {
                for (Report report : GeneratedReports.make(9, REPORTS)) {
                    if (stream.add(report) && ++added % 100 == 0) {
                        stream.save();
                        Thread.sleep(20);
                    }
                }
                stream.save();
            }
            Files.createFile(folder.resolve("done"));
        }
    }
}
