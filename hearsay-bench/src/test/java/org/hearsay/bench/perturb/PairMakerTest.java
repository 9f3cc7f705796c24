package org.hearsay.bench.perturb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.bench.data.SentencePairs;
import org.junit.jupiter.api.Test;

class PairMakerTest {
    private static List<ChangedPair> of(String first, String second) {
        return new PairMaker(10).make(List.of(new SentencePairs.Pair("p", first, second, 1)));
    }

    @Test
    void numberThatBothHaveIsChangedInOne() {
        assertThat(of("The fire killed 36 people.", "The fire at the mill killed 36 people."))
                .filteredOn(pair -> pair.conflict() && pair.kind().equals("number"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.first()).contains("36");
                    assertThat(pair.second()).doesNotContain("36");
                });
    }

    @Test
    void harmlessChangesKeepTheSentencesTrue() {
        assertThat(of("The fire killed 36 people.", "The fire at the mill killed 36 people."))
                .filteredOn(pair -> !pair.conflict())
                .extracting(ChangedPair::kind)
                .isSubsetOf("rounded", "vague", "bound", "later")
                .hasSize(2);
    }

    @Test
    void weekdayForADateIsTheRightOne() {
        assertThat(of("The letter was sent on June 10.", "The letter came on June 10."))
                .filteredOn(pair -> pair.kind().equals("weekday"))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.second()).isEqualTo("The letter came on Tuesday.");
                    assertThat(pair.secondDay()).isEqualTo("2003-06-12");
                });
    }

    @Test
    void verbThatBothHaveIsTurnedRound() {
        assertThat(of("The council has approved the dam.", "The council has approved a new dam."))
                .extracting(ChangedPair::second)
                .containsExactly("The council has not approved a new dam.");
    }

    @Test
    void nothingInCommonIsNoPair() {
        assertThat(of("The fire killed 36 people.", "Rain fell on 12 towns.")).isEmpty();
    }
}
