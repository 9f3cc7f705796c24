package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Invented;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryReasonsTest {
    private static final Report DAM = english(
            "dam",
            "2020-06-05",
            "The Ostrel dam broke on Wednesday and 312 houses in Grenwick were flooded, mayor Odile Karvonen said.");
    private static final Report DIVERS = english(
            "divers",
            "2020-06-06",
            "Mayor Odile Karvonen said 312 houses in Grenwick stood in water after the Ostrel dam broke.");
    private static final Report FAIR = english(
            "fair", "2020-06-05", "The sheep fair at Linde drew a record crowd. Breeder Jory Pask won the ribbon.");

    @TempDir
    Path folder;

    private static Report english(String id, String day, String text) {
        return Invented.plain(id, "A", day, "en", text);
    }

    private StoryReason why(Report a, Report b, Report... others) throws IOException {
        try (StoryStream stream = StoryStream.open(folder, StoryOptions.defaults(), OutletTable.standard())) {
            stream.add(a);
            stream.add(b);
            for (Report other : others) {
                stream.add(other);
            }
            return stream.why(a, b);
        }
    }

    @Test
    void oneStoryIsExplainedByTheWordsThatBothHave() throws IOException {
        StoryReason reason = why(DAM, DIVERS, FAIR);

        assertThat(reason.oneStory()).isTrue();
        assertThat(reason.similarity()).isGreaterThan(StoryOptions.defaults().leastSimilarity());
        assertThat(String.join("\n", reason.why()))
                .contains("0.08 is enough for one story")
                .containsPattern("both name .*(Ostrel|Grenwick|Odile|Karvonen)")
                .contains("both have the number 312")
                .contains("1 day apart");
    }

    @Test
    void twoStoriesAreExplainedByHowLittleTheyShare() throws IOException {
        StoryReason reason = why(DAM, FAIR, DIVERS);

        assertThat(reason.oneStory()).isFalse();
        assertThat(reason.why()).last().asString().startsWith("their stories, of 2 and 1, are alike by 0.0");
    }

    @Test
    void theSameWordsMuchLaterAreAnotherStory() throws IOException {
        Report later = english("later", "2020-12-06", DAM.text().replace("312", "40") + " Nobody was hurt.");

        assertThat(why(DAM, later).why()).last().asString().contains("lie 184 days apart; at most 60 are allowed");
    }

    @Test
    void reportInAnotherLanguageIsSaidToHaveNoWordsToCompare() throws IOException {
        Report foreign = Invented.plain(
                "es", "C", "2020-06-06", "es", "La presa de Ostrel se rompió, dijo la alcaldesa Odile Karvonen.");

        assertThat(why(DAM, foreign).why()).first().asString().startsWith("es is not in English");
    }

    @Test
    void whatTwoReportsAddUpToIsTheirSimilarity() {
        ReportVectors vectors = new ReportVectors(300);
        List<Features> features =
                List.of(Card.of(DAM).features(), Card.of(DIVERS).features());
        features.forEach(vectors::count);
        double sum = vectors.shared(features.get(0), features.get(1)).values().stream()
                .flatMap(List::stream)
                .mapToDouble(SharedWord::similarity)
                .sum();

        assertThat(sum).isCloseTo(vectors.of(features.get(0)).dot(vectors.of(features.get(1))), within(1e-6));
    }

    @Test
    void reportThatWasNotAddedIsNamed() throws IOException {
        try (StoryStream stream = StoryStream.open(folder, StoryOptions.defaults(), OutletTable.standard())) {
            stream.add(DAM);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stream.why(DAM, FAIR))
                    .withMessageContaining("\"fair\"");
        }
    }
}
