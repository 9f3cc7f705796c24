package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.hearsay.dispute.Dispute;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.Origin.Kind;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final String CLAIM = "The mill was sold.";

    private static Told three() {
        return new Told()
                .report("a", "The Amber Post", CLAIM)
                .report("b", "Birch News", "The mill had been sold.")
                .report("c", "Cedar Radio", "The old mill was sold.");
    }

    private static Told asserted() {
        return three().mention("a", Position.ASSERTS, null)
                .mention("b", Position.ASSERTS, null)
                .mention("c", Position.ASSERTS, null);
    }

    private static String answer(Told told) {
        return Answer.of(told.brief()).text();
    }

    @Test
    void onePaperThatAllQuoteIsOneSourceAndItsReportIsMissed() {
        Told told = asserted().claim(1, 1, Told.origin("The Daily Quill", Kind.OUTLET, true, "a", "b", "c"));
        assertThat(Answer.of(told.brief()).sentences())
                .containsExactly(
                        "3 reports, 3 outlets.",
                        "The one claim: “The mill was sold.” – The Amber Post.",
                        "All 3 reports carry it, and all rest on one outlet, The Daily Quill.",
                        "The report of The Daily Quill itself is not among these.",
                        "1 independent source asserts it, unnamed.");
    }

    @Test
    void paperWhoseReportIsThereIsNotMissed() {
        Told told = asserted().claim(1, 1, Told.origin("Amber Post", Kind.OUTLET, true, "a", "b", "c"));
        assertThat(answer(told)).doesNotContain("not among these");
    }

    @Test
    void paperThatTheStoryNamesByAnAbbreviationIsNotMissed() {
        Told told = asserted().name("The Amber Post", "AP-Amber");
        assertThat(answer(told.claim(1, 1, Told.origin("AP-Amber", Kind.OUTLET, true, "a", "b", "c"))))
                .doesNotContain("not among these");
    }

    @Test
    void aReportOfNoKnownOutletMayBeThePapersOwn() {
        Told told = new Told()
                .report("a", null, CLAIM)
                .report("b", "Birch News", "The mill had been sold.")
                .mention("a", Position.ASSERTS, null)
                .mention("b", Position.ASSERTS, null)
                .claim(1, 1, Told.origin("The Daily Quill", Kind.OUTLET, false, "a", "b"));
        assertThat(answer(told)).contains("The report of The Daily Quill itself is not known to be among these.");
        assertThat(answer(told.cites("a", "The Daily Quill")))
                .contains("The report of The Daily Quill itself is not among these.");
    }

    @Test
    void twoIndependentPapersAreTwo() {
        Told told = asserted()
                .claim(
                        1,
                        2,
                        Told.origin("The Daily Quill", Kind.OUTLET, true, "a", "b"),
                        Told.origin("The Evening Ink", Kind.OUTLET, true, "c"));
        assertThat(answer(told))
                .contains("All 3 reports carry it: 2 rest on one outlet, The Daily Quill; 1 on The Evening Ink.")
                .contains("The reports of The Daily Quill and The Evening Ink themselves are not among these.")
                .contains("1 to 2 independent sources assert it, all unnamed.");
    }

    @Test
    void onePersonWhomAllQuoteIsOneSource() {
        Told told = asserted().claim(1, 1, Told.origin("Nora Vell", Kind.PERSON, false, "a", "b", "c"));
        assertThat(answer(told))
                .contains("and all rest on one source, Nora Vell.")
                .contains("1 independent source asserts it.")
                .doesNotContain("unnamed", "among these");
    }

    @Test
    void circleHasNoSource() {
        Told told = asserted().claim(0, 0, Told.origin("Birch News, Cedar Radio", Kind.CIRCULAR, false, "a", "b", "c"));
        assertThat(answer(told))
                .contains("all have it from each other, in a circle: Birch News, Cedar Radio.")
                .contains("No independent source stands behind it.");
    }

    @Test
    void reportsThatSayNothingOfTheirSourceAreNoCertainOne() {
        Told told = asserted()
                .claim(
                        0,
                        3,
                        Told.origin("The Amber Post", Kind.UNSOURCED, false, "a"),
                        Told.origin("Birch News", Kind.UNSOURCED, false, "b"),
                        Told.origin("Cedar Radio", Kind.UNSOURCED, false, "c"));
        assertThat(answer(told))
                .contains("All 3 reports carry it; none says where it has it from.")
                .contains("No independent source is certain; at most 3 are possible.");
    }

    @Test
    void aReportThatRestsOnAToldSourceIsNotSilent() {
        Told told = asserted()
                .claim(
                        1,
                        2,
                        Told.origin("The Daily Quill", Kind.OUTLET, false, "a", "b", "c"),
                        Told.origin("Cedar Radio", Kind.UNSOURCED, false, "c"));
        assertThat(answer(told))
                .contains("3 rest on one outlet, The Daily Quill.")
                .doesNotContain("does not say");
    }

    @Test
    void denialSaysWhoAndHowManyLeaveItOut() {
        Told told = three().mention("a", Position.ASSERTS, null)
                .mention("b", Position.ASSERTS, null)
                .mention("c", Position.ASSERTS, null)
                .mention("c", Position.DENIES, Told.body("Millers' Guild"))
                .mention("c", Position.UNKNOWN, Told.person("Otto Kray"))
                .claim(1, 1, Told.origin("The Daily Quill", Kind.OUTLET, true, "a", "b", "c"));
        assertThat(answer(told))
                .contains("Denied by Millers' Guild; 2 reports carry it without the denial.")
                .contains("Unknown to, or left open by, Otto Kray.");
    }

    @Test
    void claimThatAllOnlyDenyIsAssertedByNobody() {
        Told told = three().mention("a", Position.DENIES, Told.person("Nora Vell"))
                .mention("b", Position.DENIES, Told.person("Nora Vell"))
                .claim(0, 0);
        assertThat(answer(told))
                .contains("No report asserts it.", "Denied by Nora Vell.")
                .doesNotContain("without the denial", "independent");
    }

    @Test
    void whoAlsoAssertsItIsNotSaidToDenyIt() {
        Told told = three().mention("a", Position.ASSERTS, Told.person("Nora Vell"))
                .mention("b", Position.DENIES, Told.person("Nora Vell"))
                .claim(1, 1, Told.origin("Nora Vell", Kind.PERSON, false, "a"));
        assertThat(answer(told)).doesNotContain("Denied");
    }

    @Test
    void thoseWhoGiveNoCommentAndThoseWhoDoNotReplyAreToldApart() {
        Told told = asserted()
                .claim(1, 1, Told.origin("Nora Vell", Kind.PERSON, false, "a", "b", "c"))
                .says("a", Position.DECLINES, "refused", Told.body("The ministry"))
                .says("b", Position.DECLINES, "no-comment", Told.body("The port"))
                .says("c", Position.DECLINES, "no-reply", Told.person("Otto Kray"));
        assertThat(answer(told)).contains("The ministry and The port gave no comment; Otto Kray did not reply.");
    }

    @Test
    void wordsThatAreNoNameAreQuotedAndMissNoReport() {
        Told told = asserted().claim(1, 1, Told.origin("second newspaper", Kind.OUTLET, true, "a", "b", "c"));
        assertThat(answer(told))
                .contains("all rest on one outlet, “second newspaper”.")
                .doesNotContain("among these");
    }

    @Test
    void spokesmanIsOneWhateverIsSaidOfHim() {
        Speaker plain = Told.person("Nora Vell");
        Speaker titled = new Speaker("Nora Vell", SpeakerKind.PERSON, List.of(), "guild spokeswoman", "Guild", null);
        Told told = three().mention("a", Position.DENIES, plain)
                .mention("b", Position.DENIES, titled)
                .claim(0, 0);
        assertThat(answer(told)).contains("Denied by Nora Vell (Guild).");
    }

    @Test
    void reportsWithoutOutletOrDateAreSaidToHaveNone() {
        Told told = new Told()
                .report("a", null, "One", null, "en", CLAIM)
                .report("b", null, "Two", null, "en", "It was sold.");
        assertThat(Answer.of(told.brief()).sentences())
                .containsExactly(
                        "2 reports.", "No claim was found in them.", "Neither report names its outlet or its date.");
    }

    @Test
    void someReportsWithoutOutletOrDateAreCounted() {
        Told told = three().report("d", null, "Four", "2024-03-15", "en", CLAIM)
                .report("e", "Elm Daily", "Five", null, "en", CLAIM);
        assertThat(answer(told))
                .startsWith("5 reports, 4 known outlets.")
                .endsWith("1 report does not say who published it; 1 report has no date.");
    }

    @Test
    void oneReportCannotConfirmAnything() {
        Told told = new Told()
                .report("a", "The Amber Post", CLAIM)
                .mention("a", Position.ASSERTS, null)
                .claim(1, 1, Told.origin("The Amber Post", Kind.OUTLET, true, "a"));
        assertThat(Answer.of(told.brief()).sentences())
                .containsExactly(
                        "1 report, by The Amber Post.",
                        "The one claim: “The mill was sold.”",
                        "It rests on its own reporting with unnamed sources.",
                        "One report alone cannot confirm it.");
    }

    @Test
    void reportInAnotherLanguageIsNotRead() {
        Told told = new Told().report("a", "El Roble", "Uno", "2024-03-14", "es-MX", "Se vendió el molino.");
        assertThat(Answer.of(told.brief()).sentences())
                .containsExactly(
                        "1 report, by El Roble, in Spanish.", "It is listed but not read: only English is read.");
    }

    @Test
    void languagesOfSeveralReportsAreCounted() {
        Told told = asserted()
                .report("d", "El Roble", "Uno", "2024-03-14", "es", "Se vendió el molino.")
                .claim(1, 1, Told.origin("Nora Vell", Kind.PERSON, false, "a", "b", "c"));
        assertThat(answer(told))
                .startsWith("4 reports, 4 outlets, 2 languages.")
                .contains("3 of the 4 reports carry it")
                .endsWith("1 report in Spanish is listed but not read: only English is read.");
    }

    @Test
    void copiesOfOneAgencyTextAreCountedWithoutTheAgencysOwn() {
        Told told = three().credit("b", "The Amber Post")
                .copy("a", "b", Reuse.Direction.UNKNOWN)
                .copy("b", "c", Reuse.Direction.COMMON);
        assertThat(answer(told)).contains("2 reports are copies or rewrites of the text of The Amber Post.");
    }

    @Test
    void copiesOfATextThatIsNotThereGoByWhomTheyCredit() {
        Told told = three().credit("a", "Wire One").credit("b", "Wire One").copy("a", "b", Reuse.Direction.COMMON);
        assertThat(answer(told)).contains("2 reports are copies or rewrites of one text, credited to Wire One.");
    }

    @Test
    void disputesQuoteTheirSides() {
        Told told = new Told()
                .report("a", "The Amber Post", "Police said that 12 people had been hurt, and left.")
                .report("b", "Birch News", "Some 19 people were hurt.")
                .mention("a", Position.ASSERTS, null)
                .mention("b", Position.ASSERTS, null)
                .claim(0, 1, Told.origin("Birch News", Kind.UNSOURCED, false, "a", "b"));
        told.dispute(Dispute.Kind.NUMBER, Dispute.Verdict.CONFLICT, told.side("a", "12"), told.side("b", "19"));
        assertThat(answer(told))
                .contains("The numbers differ: “Police said that 12 people had been hurt” (The Amber Post) and"
                        + " “Some 19 people were hurt” (Birch News).");
    }

    @Test
    void namesOfOneOutletInTheTableAreCountedOnce() throws IOException {
        Told told = new Told()
                .report("a", "The Amber Post", CLAIM)
                .report("b", "Amber", CLAIM)
                .report("c", "Birch News", CLAIM);
        assertThat(answer(told)).startsWith("3 reports, 3 outlets.");
        told.outlets(OutletTable.read(new StringReader("The Amber Post\tAmber\t\t\t\toutlet\n"), "mine.tsv"));
        assertThat(answer(told)).startsWith("3 reports, 2 outlets.");
    }

    @Test
    void reportsWithoutAnOutletAreNamedWhereOnlyTwoCarryIt() {
        Told told = new Told()
                .report("a", null, "One", null, "en", CLAIM)
                .report("b", null, "Two", null, "en", CLAIM)
                .mention("a", Position.ASSERTS, null)
                .mention("b", Position.ASSERTS, null)
                .claim(
                        1,
                        2,
                        Told.origin("The Daily Quill", Kind.OUTLET, true, "b"),
                        Told.origin("report a", Kind.UNSOURCED, false, "a"));
        assertThat(answer(told))
                .contains(
                        "Both reports carry it: [B] rests on The Daily Quill; [A] does not say where it has it from.");
    }

    @Test
    void nobodyIsNoSource() {
        Told told = asserted()
                .claim(1, 1, Told.origin("Nora Vell", Kind.PERSON, false, "a", "b", "c"))
                .says("a", Position.DECLINES, "refused", Told.person("Nobody at the mill"));
        assertThat(answer(told)).doesNotContain("Nobody");
    }
}
