package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.provenance.Origin.Kind;
import org.hearsay.statement.Position;
import org.junit.jupiter.api.Test;

class ExclusivesTest {
    private static Told two() {
        return new Told()
                .report("a", "The Amber Post", "The mill was sold.")
                .report("b", "Birch News", "The guild says that it was not.");
    }

    @Test
    void outletThatOneReportCitesComesBeforeClaims() {
        Told told = two().mention("a", Position.ASSERTS, null)
                .claim(0, 1, Told.origin("The Amber Post", Kind.UNSOURCED, false, "a"))
                .cites("a", "The Daily Quill");
        assertThat(Exclusives.of(told.brief()))
                .extracting(Exclusive::kind)
                .containsExactly(Exclusive.Kind.CITATION, Exclusive.Kind.CLAIM);
    }

    @Test
    void outletThatTwoCiteOrThatIsThereItselfIsInNoneAlone() {
        Told told =
                two().cites("a", "The Daily Quill").cites("b", "Daily Quill").cites("a", "Birch News");
        assertThat(Exclusives.of(told.brief())).isEmpty();
    }

    @Test
    void sourceIsToldWithItsWordsAndNotAgainAsAClaim() {
        Told told = two().name("Millers' Guild")
                .mention("b", Position.DENIES, Told.body("Millers' Guild"))
                .claim(0, 0);
        assertThat(Exclusives.of(told.brief())).singleElement().satisfies(only -> {
            assertThat(only.kind()).isEqualTo(Exclusive.Kind.SOURCE);
            assertThat(only.who()).isEqualTo("Millers' Guild");
            assertThat(only.text()).isEqualTo("The guild says that it was not.");
        });
    }

    @Test
    void outletsOfTheStoryAndDescriptionsAreNoSourcesInOneAlone() {
        Told told = two().name("Birch News")
                .says("a", Position.ASSERTS, null, Told.body("Birch News"))
                .says("a", Position.ASSERTS, null, Told.person("mayor"));
        assertThat(Exclusives.of(told.brief())).isEmpty();
    }

    @Test
    void sourceSpelledInTwoWaysIsOne() {
        Told told = two().name("Nora Vell", "Norah Vell")
                .says("a", Position.ASSERTS, null, Told.person("Nora Vell"))
                .says("b", Position.ASSERTS, null, Told.person("Norah Vell"));
        assertThat(Exclusives.of(told.brief())).isEmpty();
    }

    @Test
    void oneReportHasNothingAlone() {
        Told told =
                new Told().report("a", "The Amber Post", "The mill was sold.").cites("a", "The Daily Quill");
        assertThat(Exclusives.of(told.brief())).isEmpty();
    }
}
