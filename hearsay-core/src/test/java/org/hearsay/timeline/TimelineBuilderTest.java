package org.hearsay.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Growth;
import org.hearsay.Invented;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    private static List<TimelineEntry> timeline(Invented... reports) {
        return new TimelineBuilder()
                .build(List.of(reports).stream().map(Invented::read).toList());
    }

    @Test
    void entriesAreInOrderOfDate() {
        assertThat(timeline(report(
                        "a",
                        "A",
                        "2020-06-05",
                        "The dam broke on 3 June 2020. It was built in 1931. A crack was found on 9 May 2020.")))
                .extracting(TimelineEntry::date)
                .containsExactly("1931", "2020-05-09", "2020-06-03");
    }

    @Test
    void twoReportsOfOneEventAreOneEntry() {
        List<TimelineEntry> timeline = timeline(
                report("a", "A", "2020-06-05", "The dam at Ostrel broke on Wednesday."),
                report("b", "B", "2020-06-06", "On 3 June 2020 the dam at Ostrel broke above the town."));
        assertThat(timeline).hasSize(1);
        assertThat(timeline.get(0).places())
                .extracting(TimelineEntry.Place::report)
                .containsExactly("a", "b");
    }

    @Test
    void otherEventOfTheSameDayIsAnotherEntry() {
        assertThat(timeline(report(
                        "a",
                        "A",
                        "2020-06-05",
                        "The dam at Ostrel broke on 3 June 2020. Parliament elected a speaker on 3 June 2020.")))
                .hasSize(2);
    }

    @Test
    void vaguerDateOfTheSameEventGoesUpInTheMoreExactOne() {
        List<TimelineEntry> timeline = timeline(
                report("a", "A", "2020-06-05", "The council was warned of cracks in the dam in March 2020."),
                report("b", "B", "2020-06-05", "The council was warned of cracks in the dam on 9 March 2020."));
        assertThat(timeline).extracting(TimelineEntry::date).containsExactly("2020-03-09");
    }

    @Test
    void openDateComesLast() {
        List<TimelineEntry> timeline =
                timeline(report("a", null, null, "The mayor resigned on Saturday. The dam broke on 3 June 2020."));
        assertThat(timeline).extracting(TimelineEntry::date).containsExactly("2020-06-03", null);
        assertThat(timeline.get(1).expression()).contains("Saturday");
    }

    @Test
    void lengthsOfTimeAndNowDateNothing() {
        assertThat(timeline(report("a", "A", "2020-06-05", "The repair takes three weeks. The town is empty now.")))
                .isEmpty();
    }

    @Test
    void equalSentencesAreOneEntryInLinearTime() {
        Growth.assertLinear(
                400,
                times -> assertThat(timeline(
                                report("a", "A", "2020-06-05", "The dam broke on 3 June 2020. ".repeat(times))))
                        .hasSize(1));
    }

    @Test
    void eventsOfADateAreBounded() {
        List<Invented> reports = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            reports.add(report("r" + i, "A", null, "Shop" + i + " sold lamp" + i + " on 3 June 2020."));
        }
        assertThat(timeline(reports.toArray(Invented[]::new))).hasSizeLessThanOrEqualTo(3);
    }
}
