package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Report;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final Report DAM = plain(
            "dam",
            "A",
            "2020-06-05",
            "en",
            "The Ostrel dam broke on Wednesday and 312 houses in Grenwick were flooded, mayor Odile Karvonen said."
                    + " Divers of the Tolm Rescue Corps searched Grenwick.");
    private static final Report DAM_AGAIN = plain(
            "dam2",
            "B",
            "2020-06-06",
            "en",
            "Mayor Odile Karvonen said 312 houses in Grenwick stood in water after the Ostrel dam broke. The Tolm Rescue"
                    + " Corps sent divers.");
    private static final Report FAIR = plain(
            "fair",
            "A",
            "2020-06-05",
            "en",
            "The sheep fair at Linde drew a record crowd. Breeder Jory Pask won the ribbon for his black ram.");

    private static List<Set<String>> stories(Report... reports) {
        return new StoryGrouper(StoryOptions.defaults())
                .group(List.of(reports), List.of()).stream()
                        .map(story -> Set.copyOf(story.reports()))
                        .toList();
    }

    @Test
    void reportsOfOneEventAreOneStory() {
        assertThat(stories(DAM, FAIR, DAM_AGAIN)).containsExactly(Set.of("dam", "dam2"), Set.of("fair"));
    }

    @Test
    void reportInAnotherLanguageJoinsByNamesNumbersAndDay() {
        Report foreign = plain(
                "es",
                "C",
                "2020-06-06",
                "es",
                "La presa de Ostrel se rompió y 312 casas de Grenwick se inundaron, dijo la alcaldesa Odile Karvonen.");
        assertThat(stories(DAM, FAIR, DAM_AGAIN, foreign)).containsExactly(Set.of("dam", "dam2", "es"), Set.of("fair"));
    }

    @Test
    void reportInAnotherLanguageThatSharesOneNameStandsAlone() {
        Report foreign =
                plain("es", "C", "2020-06-06", "es", "El alcalde de Grenwick abrió una biblioteca para los niños.");
        assertThat(stories(DAM, DAM_AGAIN, foreign)).containsExactly(Set.of("dam", "dam2"), Set.of("es"));
    }

    @Test
    void reportInAnotherLanguageFromAnotherYearStandsAlone() {
        Report foreign = plain(
                "es",
                "C",
                "2014-06-06",
                "es",
                "La presa de Ostrel y 312 casas de Grenwick fueron pintadas, dijo la alcaldesa Odile Karvonen.");
        assertThat(stories(DAM, DAM_AGAIN, foreign)).containsExactly(Set.of("dam", "dam2"), Set.of("es"));
    }

    @Test
    void reportInAnotherScriptStandsAloneWithoutNamesInLatinLetters() {
        Report foreign = plain("ru", "C", "2020-06-06", "ru", "Плотина прорвалась, затоплены 312 домов, сказала мэр.");
        assertThat(stories(DAM, DAM_AGAIN, foreign)).containsExactly(Set.of("dam", "dam2"), Set.of("ru"));
    }

    @Test
    void groupsDoNotDependOnTheOrderOfTheInputOrOnThreads() {
        List<Report> reports = new ArrayList<>(List.of(DAM, FAIR, DAM_AGAIN));
        Set<Set<String>> expected = Set.copyOf(stories(DAM, FAIR, DAM_AGAIN));
        Collections.reverse(reports);
        assertThat(new StoryGrouper(StoryOptions.defaults().withParallel(false))
                        .group(reports, List.of()).stream()
                                .map(story -> Set.copyOf(story.reports()))
                                .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }
}
