package org.hearsay.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.body;
import static org.hearsay.Invented.officials;
import static org.hearsay.Invented.outlet;
import static org.hearsay.Invented.person;
import static org.hearsay.Invented.report;
import static org.hearsay.Invented.spokesperson;

import java.util.List;
import org.hearsay.Invented;
import org.hearsay.InventedStory;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class OriginTracerTest {
    private static final String FACT = "The council was warned in May that the dam at Ostrel was cracked";

    private static Invented paper(String id) {
        return report(id, id + " Gazette", "2020-06-01", FACT + ".");
    }

    @Test
    void fivePapersThatQuoteOnePersonAreOneOrigin() {
        InventedStory story = InventedStory.of(
                paper("a").says(person("Ada Brook"), FACT),
                paper("b").says(person("Ada Brook"), FACT),
                paper("c").says(person("Ada Brook"), FACT));
        assertThat(story.independent()).isEqualTo("1-1");
        assertThat(story.mainOrigins().origins().get(0).reports()).containsExactly("a", "b", "c");
    }

    @Test
    void unnamedOfficialsOfTwoPapersMayBeTheSame() {
        InventedStory story = InventedStory.of(
                paper("a").says(officials(null), FACT), paper("b").says(officials("council"), FACT));
        assertThat(story.independent()).isEqualTo("1-2");
        assertThat(story.mainOrigins().origins()).allMatch(Origin::anonymous);
    }

    @Test
    void citedPaperOutsideTheCollectionIsTheOrigin() {
        InventedStory story = InventedStory.of(
                paper("a").cites("The Far Post", officials(null), FACT),
                paper("b").cites("The Far Post", outlet("The Far Post"), FACT));
        assertThat(story.independent()).isEqualTo("1-1");
        assertThat(story.mainOrigins().origins().get(0).name()).isEqualTo("The Far Post");
    }

    @Test
    void reportsOfNobodyAreNotThoseOfThePaperCitedNext() {
        Invented two = report(
                        "a", "a Gazette", null, FACT + ", reports say.\nThe Far Post and The Near Post told of a fair.")
                .cites("The Far Post", outlet("The Far Post"), "told of a fair")
                .cites("The Near Post", outlet("The Near Post"), "told of a fair")
                .says(new Speaker("reports", SpeakerKind.DOCUMENT, List.of(), null, null, null), FACT);
        assertThat(InventedStory.of(two, paper("b").says(person("Ada Brook"), FACT))
                        .mainOrigins()
                        .origins())
                .extracting(Origin::name)
                .doesNotContain("The Far Post", "The Near Post");
    }

    @Test
    void whatABodyPublishesIsItsOwnWord() {
        InventedStory story = InventedStory.of(
                report("a", "Ostrel Dam Board", null, FACT + "."), paper("b").says(body("Ostrel Dam Board"), FACT));
        assertThat(story.independent()).isEqualTo("1-1");
        assertThat(story.mainOrigins().origins()).extracting(Origin::kind).containsExactly(Origin.Kind.ORGANIZATION);
    }

    @Test
    void whoeverCitesAPaperThatDoesNotSayWhereItHasItFromMakesItNoSource() {
        InventedStory story = InventedStory.of(paper("a"), paper("b").cites("a Gazette", outlet("a Gazette"), FACT));
        assertThat(story.independent()).isEqualTo("0-1");
    }

    @Test
    void papersThatCiteEachOtherCountNothing() {
        InventedStory story = InventedStory.of(
                paper("a").cites("b Gazette", outlet("b Gazette"), FACT),
                paper("b").cites("c Gazette", outlet("c Gazette"), FACT),
                paper("c").cites("a Gazette", outlet("a Gazette"), FACT));
        assertThat(story.independent()).isEqualTo("0-0");
        assertThat(story.mainOrigins().origins()).extracting(Origin::kind).containsExactly(Origin.Kind.CIRCULAR);
    }

    @Test
    void spokesmanAndHisBodyAreOne() {
        InventedStory story = InventedStory.of(
                paper("a").says(spokesperson("Ben Carrow", "Dam Board"), FACT),
                paper("b").says(body("Dam Board"), FACT));
        assertThat(story.independent()).isEqualTo("1-1");
    }

    @Test
    void unsourcedReportsNeverRaiseTheMinimum() {
        InventedStory story =
                InventedStory.of(paper("a"), paper("b"), paper("c").says(person("Ada Brook"), FACT));
        assertThat(story.independent()).isEqualTo("1-3");
    }

    @Test
    void unnamedSourcesOfAReportThatGivesItToAnotherAreTheOthers() {
        InventedStory story = InventedStory.of(
                paper("a").told("a Gazette", officials(null), FACT),
                paper("b").says(officials(null), FACT).cites("a Gazette", outlet("a Gazette"), FACT));
        assertThat(story.independent()).isEqualTo("1-1");
    }

    @Test
    void whoSpeaksOnlyOfWhatWouldFollowIsNoOrigin() {
        String condition = "If the council was warned in May that the dam at Ostrel was cracked, heads will roll";
        InventedStory story = InventedStory.of(
                paper("a").says(person("Ada Brook"), FACT),
                paper("b").says(person("Ada Brook"), FACT),
                report("c", "c Gazette", "2020-06-01", condition + ".").says(person("Olaf Stenner"), condition));
        assertThat(story.independent()).isEqualTo("1-1");
    }

    @Test
    void mentionThatNamesAnotherPlaceIsNoOrigin() {
        String other = FACT.replace("Ostrel", "Trunnach");
        InventedStory story = InventedStory.of(
                paper("a").says(person("Ada Brook"), FACT),
                paper("b").says(person("Ada Brook"), FACT),
                report("c", "c Gazette", "2020-06-01", other + ".").says(person("Olaf Stenner"), other));
        assertThat(story.independent()).isEqualTo("1-1");
    }

    @Test
    void copyRestsOnWhatItCopies() {
        Span all = new Span(0, FACT.length());
        Reuse copy = new Reuse(
                "a",
                "b",
                Reuse.Verdict.COPY,
                1,
                Reuse.Direction.B_FROM_A,
                0.9,
                List.of(),
                List.of(new Reuse.Passage(all, all, 1)));
        InventedStory story = InventedStory.of(List.of(paper("a"), paper("b")), List.of(copy));
        assertThat(story.independent()).isEqualTo("0-1");
        assertThat(story.mainOrigins().origins().get(0).reports()).containsExactly("a", "b");
    }

    @Test
    void denialIsCountedOnItsOwnSide() {
        InventedStory story = InventedStory.of(
                paper("a").says(person("Ada Brook"), FACT),
                report("b", "b Gazette", null, "No such warning about the dam reached the council.")
                        .denies(body("council"), "No such warning about the dam reached the council"));
        assertThat(story.independent()).isEqualTo("1-1");
        assertThat(story.mainOrigins().denyingMax()).isEqualTo(1);
    }

    @Test
    void everyReportThatCarriesAClaimStandsUnderAnOrigin() {
        InventedStory story = InventedStory.of(
                paper("a"),
                paper("b").cites("a Gazette", outlet("a Gazette"), FACT),
                paper("c").told("c Gazette", officials(null), FACT));
        for (int i = 0; i < story.claims().size(); i++) {
            List<String> resting = story.provenances().get(i).origins().stream()
                    .flatMap(origin -> origin.reports().stream())
                    .toList();
            assertThat(story.provenances().get(i).min())
                    .isLessThanOrEqualTo(story.provenances().get(i).max());
            assertThat(story.claims().get(i).mentions()).allMatch(mention -> resting.contains(mention.report()));
        }
    }
}
