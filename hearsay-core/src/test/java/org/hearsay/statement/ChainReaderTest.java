package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChainReaderTest {
    @Test
    void readsTheOutletThatASourceSpokeTo() {
        Statement said = Marked.last("[Two officials] {told} the Washington Post <that it leaked>.", "Quell Mercury");

        assertThat(said.told()).isEqualTo("The Washington Post");
        assertThat(said.via()).containsExactly("The Washington Post");
        assertThat(said.channel()).isEqualTo(Channel.TO_OUTLET);
    }

    @Test
    void interviewAndDenialAreTold() {
        assertThat(Marked.last("[Ada Brook] {said} in an interview with CNN <that it leaked>.", null)
                        .told())
                .isEqualTo("CNN");
        assertThat(Marked.last("[Ada Brook] {denied} to Reuters <that it leaked>.", null)
                        .told())
                .isEqualTo("Reuters");
    }

    @Test
    void ownOutletIsToldButNoChain() {
        Statement said = Marked.last("[Ada Brook] {told} the Mercury <that it leaked>.", "The Quell Mercury");

        assertThat(said.told()).isEqualTo("The Quell Mercury");
        assertThat(said.via()).isEmpty();
    }

    @Test
    void outletThatReportsWhatAnotherWasTold() {
        Statement said = Marked.last("<It leaked>, [officials] {told} the Washington Post, CNN reported.", null);

        assertThat(said.told()).isEqualTo("The Washington Post");
        assertThat(said.via()).containsExactly("CNN", "The Washington Post");
    }

    @Test
    void statementInsideAnOutletsStatementComesThroughIt() {
        Statements said = Marked.read("[Reuters] {reported} <that the ministry said it leaked>.");

        assertThat(said.statements().get(0).via()).containsExactly("Reuters");
    }

    @Test
    void sourcesOfANewspaperComeThroughIt() {
        Statement said = Marked.last(
                "[The Washington Post] {reported} <that it leaked>.\n[The newspaper's sources] {said} <it was old>.",
                null);

        assertThat(said.via()).containsExactly("The Washington Post");
    }

    @Test
    void outletInsideTheContentIsNoLink() {
        assertThat(Marked.last("[Ada Brook] {said} <that the Washington Post had lied>.", null)
                        .via())
                .isEmpty();
    }
}
