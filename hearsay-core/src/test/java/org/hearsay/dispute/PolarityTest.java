package org.hearsay.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.Invented;
import org.junit.jupiter.api.Test;

class PolarityTest {
    private static Polarity of(String sentence) {
        return Polarity.of(Invented.report("a", "Echo", "2020-05-01", sentence)
                .read()
                .sentences()
                .get(0)
                .tokens());
    }

    private static Optional<String> between(String one, String other) {
        return of(one).against(of(other));
    }

    @Test
    void deedThatIsNotDoneIsAgainstTheDeed() {
        assertThat(between("The council has approved the dam.", "The council has not approved the dam."))
                .isPresent();
    }

    @Test
    void twoWaysOfSayingNoAreAlike() {
        assertThat(between("No repair was ordered.", "The repair was not ordered."))
                .isEmpty();
    }

    @Test
    void oppositesAreAgainstEachOther() {
        assertThat(between("The clerk was found guilty.", "The clerk was found innocent."))
                .isPresent();
    }

    @Test
    void notOnlyTurnsNothingRound() {
        assertThat(between("The dam is not only cracked but old.", "The dam is cracked."))
                .isEmpty();
    }

    @Test
    void whatIsDeniedElsewhereInTheSentenceDoesNotCount() {
        assertThat(between("The dam was closed, and nobody was hurt.", "The dam was closed at noon."))
                .isEmpty();
    }
}
