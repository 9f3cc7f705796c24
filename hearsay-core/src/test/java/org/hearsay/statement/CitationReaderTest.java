package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam leaked, the Quell Gazette reported on Friday.",
                "The dam leaked, according to the Quell Gazette.",
                "The Quell Gazette had the news first.",
                "The report in Thursday's Quell Gazette was a surprise.",
                "The letter, which the Quell Gazette was first to report on, is short.",
                "The leak was first reported by the Quell Gazette.",
                "A letter seen by the Quell Gazette says that the dam leaked.",
                "A report in the Quell Gazette says that the dam leaked.",
                "The dam leaked, one paper said, citing the Quell Gazette.",
                "The Quell Gazette, citing two officials, said the dam leaked.",
                "The minister rejected a Quell Gazette report."
            })
    void citesAnOutletThatNoTableHas(String text) {
        assertThat(Marked.citations(text, null)).containsExactly("Quell Gazette");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook, a former CNN anchor, lost the vote.",
                "The Fox News host Ada Brook lost the vote.",
                "A crowd stood before the Washington Post building.",
                "She works for the Washington Post.",
                "At the time he was in Quell and he saw the post office."
            })
    void outletThatIsOnlyMentionedIsNotCited(String text) {
        assertThat(Marked.citations(text, null)).isEmpty();
    }

    @Test
    void ownOutletIsNeverCited() {
        assertThat(Marked.citations(
                        "Ada Brook told the Mercury that it held, the Quell Mercury reported.", "The Quell Mercury"))
                .isEmpty();
    }

    @Test
    void shortNameGoesToTheOutletNamedBefore() {
        Statements said = Marked.read("The Washington Post reported a leak.\nThe Post said it was old.");

        assertThat(said.citations())
                .extracting(Citation::outlet)
                .containsExactly("The Washington Post", "The Washington Post");
    }

    @Test
    void apposition() {
        assertThat(Marked.citations(
                        "The dam leaked, the news site Dial Tower reported.\nDial Tower says it was old.", null))
                .containsExactly("Dial Tower");
    }

    @Test
    void citationKnowsItsStatement() {
        Statements said = Marked.read("[The Washington Post] {reported} <that it leaked>.");

        assertThat(said.citations()).extracting(Citation::statement).containsExactly("r#s1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two officials told the Quell Gazette that the dam leaked.",
                "Brook said in an interview with the Quell Gazette that the dam leaked."
            })
    void outletThatIsOnlyToldMayBeTheReportsOwn(String text) {
        assertThat(Marked.citations(text, "Brack Echo")).containsExactly("Quell Gazette");
        assertThat(Marked.citations(text, null)).isEmpty();
        assertThat(Marked.citations(text.replace("Quell Gazette", "Washington Post"), null))
                .containsExactly("The Washington Post");
    }

    @Test
    void whatIsSaidOfTheSecondOutletIsSaidOfTheFirst() {
        assertThat(Marked.citations("Both the Quell Gazette and the Brack Echo say they have copies.", null))
                .containsExactly("Quell Gazette", "Brack Echo");
    }
}
