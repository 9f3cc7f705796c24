package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.body;
import static org.hearsay.Invented.person;
import static org.hearsay.Invented.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.Growth;
import org.hearsay.Invented;
import org.hearsay.InventedStory;
import org.hearsay.statement.Position;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClaimGrouperTest {
    private static final String WARNED = "The council was warned in May that the dam at Ostrel was cracked.";
    private static final String TOLD = "Engineers told the council in May that cracks had opened in the Ostrel dam.";

    @Test
    void retellingsOfOneThingAreOneClaim() {
        InventedStory story = InventedStory.of(report("a", "A", null, WARNED), report("b", "B", null, TOLD));
        assertThat(story.claims()).hasSizeLessThanOrEqualTo(2);
        assertThat(story.main().mentions()).extracting(Mention::report).contains("a");
    }

    @Test
    void whatWasKilledAndWhatWasInjuredAreTwoClaims() {
        InventedStory story = InventedStory.of(
                report("a", "A", null, "Nine people were killed in the fire and 14 people were injured in the fire."),
                report("b", "B", null, "Nine people died in the fire."));
        assertThat(story.main().mentions()).extracting(Mention::report).containsExactly("a", "b");
        assertThat(story.claims()).hasSize(2);
    }

    @Test
    void tollsThatDifferAreOneClaim() {
        InventedStory story = InventedStory.of(
                report("a", "A", "2020-05-01", "Four people were killed when the bridge fell on Friday."),
                report("b", "B", "2020-05-02", "The number of dead has risen to 11, rescuers found overnight."));
        assertThat(story.main().mentions()).extracting(Mention::report).containsExactly("a", "b");
    }

    @Test
    void tollOfAnotherYearIsAnotherClaim() {
        InventedStory story = InventedStory.of(
                report("a", "A", "2020-05-01", "Four people were killed when the bridge at Tolm fell on Friday."),
                report("b", "B", "2020-05-01", "A fire killed seven people in the valley in 1998."));
        assertThat(story.main().mentions()).extracting(Mention::report).hasSize(1);
    }

    @Test
    void theMissingAreCountedWhateverWordsAreAround() {
        InventedStory story = InventedStory.of(
                report("a", "A", "2020-05-01", "34 hikers were missing after snow fell early on Friday above Ostrel."),
                report("b", "B", "2020-05-02", "Nineteen people were still missing."),
                report("c", "C", "2020-05-02", "Still 12 persons remain missing."));
        assertThat(story.main().mentions()).extracting(Mention::report).containsExactly("a", "b", "c");
    }

    @Test
    void fiveFromOnePlaceAreNotTheTollOfAll() {
        InventedStory story = InventedStory.of(
                report("a", "A", "2020-05-01", "Forty people were killed when the bridge at Tolm fell on Friday."),
                report("b", "B", "2020-05-02", "The number of dead has risen to 44."),
                report("c", "C", "2020-05-02", "Five people from Ostrel are among the dead of the bridge at Tolm."));
        assertThat(story.main().mentions()).extracting(Mention::report).containsExactly("a", "b");
    }

    @Test
    void aShortNoDeniesWhatOthersSay() {
        String talks = "The council is in talks to buy the dam at Ostrel.";
        String no = "The council said that there were no talks.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, talks),
                report("b", "B", null, talks.replace("is in", "has begun")),
                report("c", "C", null, no).says(body("council"), "there were no talks"));
        assertThat(story.main().mentions())
                .filteredOn(mention -> mention.position() == Position.DENIES)
                .extracting(Mention::report)
                .containsExactly("c");
    }

    @Test
    void rejectedAccountsAreThoseSaidLast() {
        String toll = "Nine people were killed when the bridge at Tolm fell.";
        String alarm = "Passengers said that no alarm rang in the station.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, toll),
                report("b", "B", null, toll),
                report("c", "C", null, toll + "\n" + alarm + " The railway rejected the accounts.")
                        .says(person("Ada Brook"), "no alarm rang in the station")
                        .denies(body("railway"), "the accounts"));
        assertThat(story.main().mentions()).extracting(Mention::position).doesNotContain(Position.DENIES);
    }

    @Test
    void whatASecondClauseTurnsRoundIsDenied() {
        String killed = "The cough syrup of the Tolm works killed a young girl in May.";
        String ill =
                "She had a weak heart, and the cough syrup of the Tolm works did not kill the girl, Ada Brook said.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, killed),
                report("b", "B", null, killed),
                report("c", "C", null, ill)
                        .says(
                                person("Ada Brook"),
                                "She had a weak heart, and the cough syrup of the Tolm works did not kill the girl"));
        assertThat(story.main().mentions())
                .filteredOn(mention -> mention.report().equals("c"))
                .extracting(Mention::position)
                .containsOnly(Position.DENIES);
    }

    @Test
    void whatAReportTellsInItsOwnVoiceIsNotSaidTwice() {
        InventedStory story = InventedStory.of(report(
                "a",
                "A",
                "2020-06-10",
                "On 29 May the council and the dam board of Ostrel signed a contract about the beginning of the repairs.\n"
                        + "On 9 June it became known that the council of Ostrel had begun the sale of the dam."));
        assertThat(story.claims()).hasSize(2);
    }

    @Test
    void whoSaysThatSomethingElseDidNotHappenDeniesNothing() {
        String woken = "The passengers of the Tolm ferry were woken by smoke in the lounge.";
        String dark = "The lamps in the lounge of the Tolm ferry did not burn, Ada Brook said.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, woken),
                report("b", "B", null, woken),
                report("c", "C", null, dark).says(person("Ada Brook"), "did not burn"));
        assertThat(story.main().mentions()).extracting(Mention::position).doesNotContain(Position.DENIES);
    }

    @Test
    void denialInOwnWordsGoesToTheClaimThatItDenies() {
        String denial = "No such warning reached the council, she said.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, WARNED + "\n" + denial)
                        .denies(person("Ada Brook"), "No such warning reached the council"));
        assertThat(story.main().mentions()).extracting(Mention::position).contains(Position.DENIES);
    }

    @Test
    void refusalToCommentGoesToWhatItsReportTellsBefore() {
        String text = WARNED + "\nThe dam board declined to comment.\nThree boats were sold at the fair on Sunday.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, text).declines(body("dam board"), "declined to comment"));
        assertThat(story.main().mentions()).extracting(Mention::position).contains(Position.DECLINES);
    }

    @Test
    void whatHangsOnAConditionIsNoClaim() {
        String text = "If the council repairs the dam at Ostrel, the valley will be safe.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, WARNED),
                report("c", "C", null, text).says(person("Ada Brook"), text.substring(0, text.length() - 1)));
        assertThat(story.claims())
                .flatExtracting(Claim::mentions)
                .extracting(Mention::report)
                .containsOnly("a", "b");
    }

    @Test
    void theMayorIsWhoHasTheTitle() {
        String named = "Mayor Lena Orvik was warned in May that the dam at Ostrel was cracked.";
        String denial = "The mayor was never warned.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, named),
                report("b", "B", null, named.replace("May ", "June ")),
                report("c", "C", null, named.replace("cracked", "leaking") + "\n" + denial)
                        .denies(person("Ada Brook"), "The mayor was never warned"));
        assertThat(story.main().mentions()).extracting(Mention::position).contains(Position.DENIES);
    }

    @Test
    void whatSeveralSayOfTheEvidenceIsAClaimOfItsOwnBesideTheDenial() {
        String first = "The police have seen no proof of a warning to the council.";
        String second = "There is no proof of a warning to the council, Ada Brook said.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, WARNED + "\n" + first)
                        .denies(body("police"), "no proof of a warning to the council"),
                report("c", "C", null, WARNED + "\n" + second)
                        .denies(person("Ada Brook"), "There is no proof of a warning to the council"));
        assertThat(story.main().mentions()).extracting(Mention::position).contains(Position.DENIES);
        assertThat(story.claims())
                .anySatisfy(claim -> assertThat(claim.mentions())
                        .hasSize(2)
                        .allMatch(mention -> mention.statement() != null && mention.position() == Position.ASSERTS));
    }

    @Test
    void sameDeedOfSomebodyElseIsAnotherClaim() {
        String one = "Tolm Metals wants to buy the old foundry at Ostrel.";
        String other = "Brenner Glass wants to buy the old foundry at Ostrel.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, one),
                report("b", "B", null, one),
                report("c", "C", null, other),
                report("d", "D", null, other));
        assertThat(story.claims())
                .extracting(claim ->
                        claim.mentions().stream().map(Mention::report).sorted().toList())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void whatIsMeantToBeDoneAndWhatWasDoneAreTwoClaims() {
        String meant = "Tolm Metals could make an offer for the old foundry before winter.";
        String done = "Tolm Metals has offered 40 flats and a bus to the workers of the town.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, meant),
                report("b", "B", null, meant),
                report("c", "C", null, done),
                report("d", "D", null, done));
        assertThat(story.claims())
                .extracting(claim ->
                        claim.mentions().stream().map(Mention::report).sorted().toList())
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void whatAReportItselfSaysIsNotSoIsNoMention() {
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, WARNED),
                report("c", "C", null, "The council was not warned in May that the dam at Ostrel was cracked."));
        assertThat(story.main().mentions()).extracting(Mention::report).containsExactly("a", "b");
    }

    @Test
    void whatAReportItselfLeavesOpenIsOpen() {
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, WARNED),
                report(
                        "c",
                        "C",
                        null,
                        "It is not clear whether the council was warned in May that the dam was cracked."));
        assertThat(story.main().mentions()).extracting(Mention::position).contains(Position.UNKNOWN);
    }

    @Test
    void denialThatPointsGoesToTheClaimThatNamesWhoDenies() {
        String rival = "Tolm Metals wants to buy the old foundry at Ostrel.";
        InventedStory story = InventedStory.of(
                report("a", "A", null, WARNED),
                report("b", "B", null, WARNED),
                report("c", "C", null, WARNED + "\n" + rival + "\nTolm Metals denied the report.")
                        .denies(body("Tolm Metals"), "the report"));
        assertThat(story.claims())
                .filteredOn(claim -> claim.text().contains("foundry"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.mentions())
                        .extracting(Mention::position)
                        .contains(Position.DENIES));
        assertThat(story.main().mentions()).extracting(Mention::position).doesNotContain(Position.DENIES);
    }

    @Test
    void spansOfMentionsAreInsideTheirReports() {
        List<Invented> reports =
                List.of(report("a", "A", null, WARNED + " It did nothing."), report("b", "B", null, TOLD));
        for (Claim claim : InventedStory.of(reports, List.of()).claims()) {
            for (Mention mention : claim.mentions()) {
                int length = reports.get(mention.report().equals("a") ? 0 : 1)
                        .read()
                        .report()
                        .text()
                        .length();
                assertThat(mention.spans()).isNotEmpty().allMatch(span -> span.end() <= length);
                assertThat(mention.spans()).isSortedAccordingTo(Span::compareTo);
            }
        }
    }

    @Test
    void oneSentenceManyTimesIsOneClaimInLinearTime() {
        Growth.assertLinear(300, times -> {
            InventedStory story = InventedStory.of(report("a", "A", null, (WARNED + " ").repeat(times)));
            assertThat(story.claims()).hasSize(1);
        });
    }

    @Test
    void manyReportsOfOneStoryTakeLinearTime() {
        Growth.assertLinear(60, size -> {
            InventedStory story = InventedStory.of(manyReports(size), List.of());
            assertThat(story.main().mentions()).hasSizeGreaterThanOrEqualTo(size);
        });
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void manyWhoSayAndDenyOneThingTakeNoLongerForEachOther() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            text.append("Valve ").append(i).append(" of the dam was").append(i % 3 == 0 ? " not" : "");
            text.append(" checked, and the pump did not run.\n")
                    .append("Board ")
                    .append(i)
                    .append(" denied that claim.\n");
        }
        Invented reports = report("a", "A", null, text.toString());
        for (int i = 0; i < 600; i++) {
            String valve = "Valve " + i + " of the dam was" + (i % 3 == 0 ? " not" : "");
            reports = reports.says(person("Ada Brook " + i), valve + " checked, and the pump did not run");
        }
        InventedStory story = InventedStory.of(reports);
        assertThat(story.main().mentions()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Tag("slow")
    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void twoThousandReportsOfOneStory() {
        InventedStory story = InventedStory.of(manyReports(2_000), List.of());
        assertThat(story.main().mentions()).hasSizeGreaterThanOrEqualTo(2_000);
    }

    private static List<Invented> manyReports(int size) {
        List<Invented> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            reports.add(report(
                    "r" + i,
                    "Outlet " + i,
                    null,
                    WARNED + "\nShop " + i + " in street " + i * 7 + " lost " + (i + 2) + " windows of green glass."));
        }
        return reports;
    }
}
