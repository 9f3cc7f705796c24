package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hearsay.GeneratedReports;
import org.hearsay.Invented;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StoryStreamTest {
    private static final int REPORTS = 6_000;

    @TempDir
    Path folder;

    private static StoryStream open(Path folder) throws IOException {
        return StoryStream.open(folder, StoryOptions.defaults(), OutletTable.standard());
    }

    private static List<Story> stories(StoryStream stream) throws IOException {
        List<Story> stories = new ArrayList<>();
        stream.stories(stories::add);
        return stories;
    }

    private static List<Story> inOneRun(Path folder, StoryOptions options, List<Report> reports) throws IOException {
        try (StoryStream stream = StoryStream.open(folder, options, OutletTable.standard())) {
            for (Report report : reports) {
                stream.add(report);
            }
            return stories(stream);
        }
    }

    @Test
    void upToABatchTheStoriesAreThoseOfTheGrouper() throws IOException {
        List<Report> reports = GeneratedReports.make(1, 500);
        assertThat(inOneRun(folder, StoryOptions.defaults(), reports))
                .isEqualTo(new StoryGrouper(StoryOptions.defaults()).group(reports, List.of()));
    }

    @Test
    void threadsAndCutsDoNotMatter() throws IOException {
        List<Report> reports = GeneratedReports.make(2, 6_000);
        List<Story> expected =
                inOneRun(folder.resolve("one"), StoryOptions.defaults().withParallel(false), reports);
        for (int begin = 0; begin < 6_000; begin += 2_345) {
            try (StoryStream stream = open(folder.resolve("cut"))) {
                for (Report report : reports.subList(begin, Math.min(6_000, begin + 2_345))) {
                    assertThat(stream.add(report)).isTrue();
                }
                stream.save();
                assertThat(stories(stream)).isNotEmpty();
            }
        }
        try (StoryStream stream = open(folder.resolve("cut"))) {
            assertThat(stream.add(reports.get(17))).isFalse();
            assertThat(stories(stream)).isEqualTo(expected);
        }
        assertThat(expected.stream().mapToInt(story -> story.reports().size()).sum())
                .isEqualTo(6_000);
    }

    @Test
    void lateReportsFindTheStoryOfAnEarlierBatch() throws IOException {
        List<Report> reports = new ArrayList<>();
        reports.add(event("first", "2020-06-05"));
        Random random = new Random(1);
        for (Report report : GeneratedReports.make(3, StoryStream.BATCH)) {
            String day = "2020-07-%02d".formatted(1 + random.nextInt(20));
            reports.add(Invented.plain(report.id(), "B", day, "en", report.text()));
        }
        reports.add(event("late", "2020-06-06"));
        assertThat(inOneRun(folder, StoryOptions.defaults(), reports))
                .anyMatch(story -> story.reports().equals(List.of("first", "late")));
    }

    private static Report event(String id, String day) {
        return Invented.plain(
                id,
                "A",
                day,
                "en",
                "The Ostrel dam broke on Wednesday and 312 houses in Grenwick were flooded, mayor Odile Karvonen said."
                        + " Divers of the Tolm Rescue Corps searched Grenwick.");
    }

    @Test
    void refusesAStateOfAnotherOutletTable() throws IOException {
        try (StoryStream stream = open(folder)) {
            stream.save();
        }
        OutletTable other = OutletTable.standard().withNames(List.of("Grenwick Beacon"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryStream.open(folder, StoryOptions.defaults(), other))
                .withMessageContaining("outlet table " + other.fingerprint());
    }

    @Test
    void refusesAStateOfAnotherWindow() throws IOException {
        try (StoryStream stream = open(folder)) {
            stream.save();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        StoryStream.open(folder, StoryOptions.defaults().withWindowDays(3), OutletTable.standard()))
                .withMessageContaining("windowDays=60");
    }

    @Test
    @Tag("slow")
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void fiftyThousandIdenticalReportsAreOneStory() throws IOException {
        List<Report> reports = IntStream.range(0, 50_000)
                .mapToObj(i -> event("r" + i, "2020-06-05"))
                .toList();
        assertThat(inOneRun(folder, StoryOptions.defaults(), reports)).hasSize(1);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void reportsOfOneWordAndOneOfAHundredThousandEqualSentencesAreNoTrouble() throws IOException {
        List<Report> reports = List.of(
                Invented.plain("a", "A", null, "en", "Yes."),
                Invented.plain("b", "A", null, "en", ""),
                Invented.plain("c", "A", null, "en", "The dam of Grenwick broke on Wednesday. ".repeat(100_000)));
        assertThat(inOneRun(folder, StoryOptions.defaults(), reports)).hasSize(3);
    }

    @Test
    void aKilledRunThatIsTakenUpAgainFindsTheSameStories() throws IOException, InterruptedException {
        Path state = folder.resolve("state");
        Files.createDirectories(state);
        int kills = 0;
        for (int run = 0; !Files.exists(state.resolve("done")); run++) {
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            state.toString())
                    .inheritIO()
                    .start();
            boolean ended = kills == 4
                    ? child.waitFor(180, TimeUnit.SECONDS)
                    : child.waitFor(900 + 900L * run, TimeUnit.MILLISECONDS);
            if (!ended) {
                child.destroyForcibly().waitFor();
                kills++;
            }
            assertThat(run).isLessThan(8);
        }
        assertThat(kills).isPositive();
        List<Story> expected =
                inOneRun(folder.resolve("whole"), StoryOptions.defaults(), GeneratedReports.make(9, REPORTS));
        try (StoryStream stream = open(state)) {
            assertThat(stream.size()).isEqualTo(REPORTS);
            assertThat(stories(stream)).isEqualTo(expected);
        }
    }

    /** A run in a process of its own, with a checkpoint every 500 reports. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            int added = 0;
            try (StoryStream stream = open(folder)) {
                for (Report report : GeneratedReports.make(9, REPORTS)) {
                    if (stream.add(report) && ++added % 500 == 0) {
                        stream.save();
                    }
                }
                stream.save();
            }
            Files.createFile(folder.resolve("done"));
        }
    }
}
