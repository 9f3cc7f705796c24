package org.hearsay.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.body;
import static org.hearsay.Invented.person;
import static org.hearsay.Invented.report;

import org.hearsay.Invented;
import org.hearsay.InventedStory;
import org.junit.jupiter.api.Test;

class DisputeFinderTest {
    private static Invented on(String id, String day, String text) {
        return report(id, id + " Gazette", day, text);
    }

    @Test
    void tollThatGrowsIsAnUpdate() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "Four people were killed in the fire at Tolm."),
                                on("b", "2020-05-02", "Nine people were killed in the fire at Tolm."))
                        .kinds())
                .containsExactly("number update");
    }

    @Test
    void twoTollsOfOneDayAreInConflict() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "Four people were killed in the fire at Tolm."),
                                on("b", "2020-05-01", "Nine people were killed in the fire at Tolm."))
                        .kinds())
                .containsExactly("number conflict");
    }

    @Test
    void vaguerTollIsPrecision() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "At least four people were killed in the fire at Tolm."),
                                on("b", "2020-05-01", "Nine people were killed in the fire at Tolm."))
                        .kinds())
                .containsExactly("number precision");
    }

    @Test
    void sameTollIsNoDispute() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "Nine people were killed in the fire at Tolm."),
                                on("b", "2020-05-02", "At least nine people were killed in the fire at Tolm."))
                        .kinds())
                .isEmpty();
    }

    @Test
    void daysApartAreInConflict() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "The report on the dam is dated 12 January 2020."),
                                on("b", "2020-05-01", "The report on the dam is dated 22 January 2020."))
                        .kinds())
                .containsExactly("date conflict");
    }

    @Test
    void datelinesAndDaysReckonedFromTheReportAreNoRivals() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "TOLM, May 1 (Kite) - The dam at Ostrel has burst in the storm."),
                                on("b", "2020-05-03", "TOLM, May 3 (Kite) - The dam at Ostrel has burst in the storm."))
                        .kinds())
                .isEmpty();
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "The mayor of Ostrel must resign today, Ada Brook said."),
                                on("b", "2020-05-02", "The mayor of Ostrel must resign today, Ada Brook said."))
                        .kinds())
                .isEmpty();
    }

    @Test
    void denialNamesWhoDenies() {
        String fact = "The council was warned in May that the dam at Ostrel was cracked";
        InventedStory story = InventedStory.of(
                on("a", "2020-05-01", fact + ".").says(person("Ada Brook"), fact),
                on("b", "2020-05-01", fact + ".\nThe council said no warning about the dam had reached it.")
                        .denies(body("council"), "no warning about the dam had reached it"));
        assertThat(story.kinds()).containsExactly("denial conflict");
        assertThat(story.disputes().get(0).sides().get(1).speaker()).isEqualTo("council");
    }

    @Test
    void denialOfAFigureIsNoDenialOfTheDeaths() {
        InventedStory story = InventedStory.of(
                on("a", "2020-05-01", "Nine people were killed in the fire at Tolm."),
                on("b", "2020-05-01", "Nine people were killed in the fire at Tolm.\nThe mayor rejected the figure.")
                        .denies(person("Ada Brook"), "the figure"));
        assertThat(story.kinds()).doesNotContain("denial conflict");
    }

    @Test
    void quotationTurnedRoundIsFound() {
        String plain = "the council had received “any warning about the dam” before May";
        String turned = "the council has received “such a warning about the dam” before May";
        InventedStory story = InventedStory.of(
                on("a", "2020-05-01", "Ada Brook denied that " + plain + ".").denies(person("Ada Brook"), plain),
                on("b", "2020-05-02", "Ada Brook denied, saying " + turned + ".")
                        .denies(person("Ada Brook"), turned));
        assertThat(story.kinds()).contains("polarity conflict");
    }

    @Test
    void hedgeThatIsLostIsFound() {
        String hedged = "the fire at the mill may have begun in the boiler";
        InventedStory story = InventedStory.of(
                on("a", "2020-05-01", "Ada Brook said " + hedged + ".").says(person("Ada Brook"), hedged),
                on("b", "2020-05-02", "The fire at the mill began in the boiler."));
        assertThat(story.kinds()).contains("certainty conflict");
    }

    @Test
    void priceThatDiffersIsAConflictOnWhateverDay() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "The town of Ostrel sold the mill for 340,000 crowns."),
                                on("b", "2020-05-03", "The town of Ostrel sold the mill for 430,000 crowns."))
                        .kinds())
                .containsExactly("number conflict");
    }

    @Test
    void missingPeopleWhoAreFoundAreAnUpdate() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "Thirty people were missing after the flood at Tolm."),
                                on("b", "2020-05-02", "Twelve people were missing after the flood at Tolm."))
                        .kinds())
                .containsExactly("number update");
    }

    @Test
    void numbersOfOneBreathAreNoRivals() {
        assertThat(InventedStory.of(
                                on("a", "2020-05-01", "The price of bread at Tolm rose from 12 percent to 15 percent."),
                                on("b", "2020-05-01", "The price of bread at Tolm rose from 12 percent to 15 percent."))
                        .kinds())
                .isEmpty();
    }
}
