package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Test;

/** Constructions of machine-translated and oddly written reports. */
class GarbledReportTest {
    private static final StatementReader READER = new StatementReader(OutletTable.standard());

    @Test
    void thisWritesAnOutletStandsForTheSentenceBefore() {
        List<Statement> said = said(
                "The ministry believes that the dam at Quell was cracked in May. This writes The New York Times, citing two engineers.");

        assertThat(lines(said))
                .containsExactly(
                        "ministry asserts: that the dam at Quell was cracked in May",
                        "The New York Times asserts: The ministry believes that the dam at Quell was cracked in May",
                        "two engineers asserts: The ministry believes that the dam at Quell was cracked in May");
        assertThat(said).allSatisfy(statement -> assertThat(statement.via()).contains("The New York Times"));
    }

    @Test
    void thisReportedByAnotherOutletLeavesTheFirstOnesChainAlone() {
        List<Statement> said = said(
                "Reuters reports that two engineers confirmed the crack in May. This was later reported by the Washington Post independently.");

        assertThat(said).anySatisfy(statement -> {
            assertThat(statement.speaker().name()).isEqualTo("The Washington Post");
            assertThat(statement.content().text()).startsWith("Reuters reports that");
        });
        assertThat(said).anySatisfy(statement -> {
            assertThat(statement.speaker().name()).isEqualTo("two engineers");
            assertThat(statement.via()).containsExactly("Reuters");
        });
    }

    @Test
    void aDenialOfThisDeniesTheSentenceBefore() {
        assertThat(lines(said("The dam at Quell was cracked in May. The ministry denied this.")))
                .containsExactly("ministry denies: The dam at Quell was cracked in May");
    }

    @Test
    void aTitleWithOfBelongsToTheNameAfterIt() {
        Speaker speaker =
                said("Press Secretary of the President Dmitry Arlov told Reuters that the palace knows nothing of the dam.")
                        .get(0)
                        .speaker();

        assertThat(speaker.name()).isEqualTo("Dmitry Arlov");
        assertThat(speaker.role()).isEqualTo("Press Secretary of the President");
    }

    @Test
    void quotedWordsInsideASourceBelongToIt() {
        Statement said = said("The representative “the League” Dmitry Arlov told Reuters that the dam was safe.")
                .get(0);

        assertThat(source(said)).isEqualTo("The representative “the League” Dmitry Arlov");
        assertThat(said.speaker().name()).isEqualTo("Dmitry Arlov");
    }

    @Test
    void whoDeniesAnOutletDeniesToIt() {
        List<Statement> said = said("The mayor Dmitry Arlov denied Reuters, stating that the town has such a dam.");

        assertThat(lines(said)).containsExactly("Dmitry Arlov denies: that the town has such a dam");
        assertThat(said.get(0).told()).isEqualTo("Reuters");
    }

    @Test
    void representativesOfSeveralBodiesAreTheBodies() {
        assertThat(
                        said(
                                "Representatives of the Council Quell national safety, the Pentagon, state Department and the CIA declined to comment."))
                .extracting(statement -> statement.speaker().name() + " " + statement.position())
                .containsExactly(
                        "Council Quell national safety DECLINES",
                        "Pentagon DECLINES",
                        "state Department DECLINES",
                        "CIA DECLINES");
    }

    @Test
    void whoStandsAfterWithSpeaks() {
        assertThat(
                        said(
                                "Valdria denied the charges Saturday with the Valdrian embassy in Washington, calling them \"baseless and anonymous\"."))
                .anySatisfy(statement -> {
                    assertThat(source(statement)).isEqualTo("the Valdrian embassy in Washington");
                    assertThat(statement.position()).isEqualTo(Position.DENIES);
                });
    }

    @Test
    void aReportOfNobodyGoesOverItsAsides() {
        assertThat(
                        said("Reportedly, some fishermen, or people close to them, are believed to have collected the money.")
                                .get(0)
                                .content()
                                .text())
                .isEqualTo("some fishermen, or people close to them, are believed to have collected the money");
    }

    @Test
    void whatIsUnclearIsUnclearToWhomTheSentenceIsAccordingTo() {
        assertThat(
                        lines(
                                said(
                                        "According to two engineers, the dam leaked in May, but it is unclear how much water was lost.")))
                .contains("two engineers unknown: how much water was lost");
    }

    @Test
    void asideWithANameTellsWhoTheSourceIs() {
        assertThat(
                        said("One critic, Senator and former harbour minister Paul Arlov, tweeted that the dam had been sold.")
                                .get(0)
                                .speaker()
                                .name())
                .isEqualTo("Paul Arlov");
    }

    @Test
    void aVerbThatGoesOnIsNoSource() {
        assertThat(said("\"The dam has done a great job,\" said the bank was known as the Group of Six."))
                .noneMatch(statement -> statement.speaker().name().contains("bank"));
    }

    @Test
    void aSpeakerThatTheTaggerTakesForAnAdjectiveSpeaks() {
        assertThat(lines(said("The dam is low to moderate, a senior official said. The embassy says the dam is safe.")))
                .containsExactly(
                        "senior official asserts: The dam is low to moderate", "embassy asserts: the dam is safe");
    }

    @Test
    void firstAndBothStandBesideTheVerb() {
        assertThat(
                        said(
                                "The New York Times first reported last June that a unit offered payments. Moscow and the Taliban both reject the claims."))
                .extracting(statement -> statement.speaker().name())
                .containsExactly("The New York Times", "Moscow", "Taliban");
    }

    @Test
    void numbersAndDaysAreNoSources() {
        assertThat(said("Last May 13 suspected middlemen met twice. The 22 January found the crack in Quell."))
                .noneMatch(statement -> statement.speaker().name().matches("\\d.*"));
    }

    @Test
    void aReportWithADateIsWhatARelativeClauseGoesOn() {
        assertThat(said("The warning came in an inspection report dated 22 January that called the valve unfit.")
                        .get(0)
                        .speaker()
                        .name())
                .contains("report");
    }

    private static String source(Statement statement) {
        return Objects.requireNonNull(statement.source()).text();
    }

    private static List<Statement> said(String text) {
        return READER.read(Marked.plain(text)).statements();
    }

    private static List<String> lines(List<Statement> said) {
        return said.stream()
                .map(statement -> statement.speaker().name() + " "
                        + statement.position().name().toLowerCase(Locale.ROOT) + ": "
                        + statement.content().text())
                .toList();
    }
}
