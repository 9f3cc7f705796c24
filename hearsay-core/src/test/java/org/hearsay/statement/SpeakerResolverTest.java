package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            [Karen Holt] {said} <it held>.                                 # Karen Holt | person | null | null
            [Harbour Ministry spokesman Tom Reed] {said} <it held>.        # Tom Reed | person | Harbour Ministry spokesman | Harbour Ministry
            [Tom Reed, a spokesman for the Harbour Ministry,] {said} <so>. # Tom Reed | person | spokesman for the Harbour Ministry | Harbour Ministry
            [A spokesman for the Pentagon] {said} <it held>.               # Pentagon | organization | spokesman | null
            [A Taliban spokesman] {said} <it held>.                        # Taliban | organization | spokesman | null
            [The White House] {said} <it held>.                            # White House | organization | null | null
            [The Russian Embassy in Oslo] {said} <it held>.                # Russian Embassy in Oslo | organization | null | null
            [Critics] {said} <it leaked>.                                  # Critics | group | null | null
            [A leaked memo] {said} <it leaked>.                            # leaked memo | document | null | null
            [The mayor of Oslo] {said} <it held>.                          # mayor of Oslo | person | mayor of Oslo | Oslo
            [Two officials familiar with the matter] {said} <it leaked>.   # Two officials familiar with the matter | anonymous | official | null
            [US intelligence officials] {said} <it leaked>.                # US intelligence officials | anonymous | official | US intelligence
            [The New York Times] {said} <it leaked>.                       # The New York Times | outlet | null | null
            [It] {said} <it leaked>.                                       # It | unknown | null | null
            [Spokesman of the Prime Minister Jon Falk] {said} <so>.        # Jon Falk | person | Spokesman of the Prime Minister | null
            [Interior Minister Tova Reyes] {said} <so>.                    # Tova Reyes | person | Interior Minister | null
            [White House press secretary Ann Teller] {said} <so>.          # Ann Teller | person | White House press secretary | White House
            [Deputy Chairman of the Port Council Konst Kosach] {said} <so>. # Konst Kosach | person | Deputy Chairman of the Port Council | Port Council
            [The head of the Ministry of Ports Ilga Maron] {said} <so>.    # Ilga Maron | person | head of the Ministry of Ports | Ministry of Ports
            [54 percent of voters] {said} <so>.                            # 54 percent of voters | group | null | null
            [Six in 10] {said} <so>.                                       # Six in 10 | group | null | null
            [the United States ‘ closest partners] {said} <so>.            # United States’ closest partners | anonymous | partner | United States
            Karen Holt came. [The 43-year-old] {said} <so>.                # Karen Holt | person | null | null
            Karen Holt came. [her] {hope} <to win>.                        # Karen Holt | person | null | null
            [An official close to the inquiry] {said} <so>.                # official close to the inquiry | anonymous | official | null
            [A source in the inquiry] {said} <so>.                         # source in the inquiry | anonymous | source | null
            [An engineer close to the works] {said} <so>.                  # engineer close to the works | anonymous | engineer | null
            [Several people aware of the sale] {said} <so>.                # Several people aware of the sale | anonymous | people | null
            [Those briefed on the plan] {said} <so>.                       # Those briefed on the plan | anonymous | person | null
            [A deckhand on the ship] {said} <so>.                          # deckhand on the ship | anonymous | deckhand | null
            [A bank clerk] {said} <so>.                                    # bank clerk | anonymous | clerk | null
            [The vicar of Quell, Ada Brook] {said} <so>.                   # Ada Brook | person | vicar of Quell | Quell
            """)
    void readsWhoASourceIs(String marked, String speaker) {
        assertThat(Marked.speaker(marked)).as(marked).isEqualTo(speaker);
    }

    @Test
    void typesAnUnnamedSource() {
        Speaker speaker = Marked.last("[Two officials at the Pentagon] {said} <it leaked>.", null)
                .speaker();

        assertThat(speaker.unnamed())
                .isEqualTo(new Unnamed("Two officials at the Pentagon", 2, "official", "Pentagon"));
    }

    @Test
    void surnameIsTheFullName() {
        assertThat(Marked.speaker("Karen Holt came at noon.\n[Holt] {said} <it held>."))
                .startsWith("Karen Holt | person");
    }

    @Test
    void surnameThatIsTakenForNoPersonIsOneWhereTheReportNamesHim() {
        People people = new People(
                Marked.plain("Karen Holt came at noon. Tom Reed and Ann Reed left."),
                new ReportTokens(Marked.plain("Karen Holt came at noon. Tom Reed and Ann Reed left.")));

        assertThat(people.surnamed("holt")).map(Person::name).contains("Karen Holt");
        assertThat(people.surnamed("reed")).isEmpty();
    }

    @Test
    void nameMayComeLater() {
        assertThat(Marked.speaker(
                        "[The harbour master] {said} <it held>.\nThe harbour master, Karen Holt, left at noon."))
                .startsWith("Karen Holt | person | harbour master");
    }

    @Test
    void descriptionIsTheLastWhoHoldsTheRole() {
        assertThat(Marked.speaker("Tom Reed, a spokesman for Corvell, came.\n[The spokesman] {said} <it held>."))
                .startsWith("Tom Reed | person");
        assertThat(Marked.speaker("Tom Reed, a spokesman for Corvell, came.\n[A spokesman] {said} <it held>."))
                .startsWith("spokesman | anonymous");
    }

    @Test
    void pronounIsTheLastSpeakerOfItsGender() {
        String both = "[Karen Holt] {said} <it held>.\n[Tom Reed] {said} <it leaked>.\n";

        assertThat(Marked.speaker(both + "<“We saw it,”> [he] {said}.")).startsWith("Tom Reed");
        assertThat(Marked.speaker(both + "<“We saw it,”> [she] {said}.")).startsWith("Karen Holt");
    }

    @Test
    void nameInsideAQuotationIsNoCandidate() {
        assertThat(Marked.speaker("[Karen Holt] {said} <“Ask Mary Lund”>.\n<“I saw it,”> [she] {said}."))
                .startsWith("Karen Holt");
    }

    @Test
    void pronounWithNobodyBeforeItIsUnknown() {
        assertThat(Marked.speaker("<“It held,”> [she] {said}.")).isEqualTo("she | unknown | null | null");
        assertThat(Marked.speaker("[Tom Reed] {said} <it leaked>.\n<“It held,”> [she] {said}."))
                .isEqualTo("she | unknown | null | null");
    }

    @Test
    void bodyIsTheLastNamedOne() {
        assertThat(Marked.speaker("The Harbour Ministry was warned.\n[The ministry] {said} <it held>."))
                .startsWith("Harbour Ministry | organization");
    }

    @Test
    void theNewspaperAndItsReportAreTheOutletCitedLast() {
        String cited = "[The Washington Post] {reported} <that it leaked>.\n";

        assertThat(Marked.speaker(cited + "[The newspaper] {said} <it was old>."))
                .startsWith("The Washington Post | outlet");
        assertThat(Marked.speaker(cited + "[The report] {said} <it was old>."))
                .startsWith("The Washington Post | outlet");
        assertThat(Marked.speaker(cited + "[The Post] {said} <it was old>."))
                .startsWith("The Washington Post | outlet");
    }

    @Test
    void theOfficialsAreThoseThatSpokeBefore() {
        String before = "[Three officials familiar with the matter] {said} <it leaked>.\n";

        assertThat(Marked.speaker(before + "[The officials] {said} <it was old>."))
                .startsWith("Three officials familiar with the matter | anonymous");
    }

    @Test
    void namedBodiesTakeTheirStandOneByOne() {
        Statements said = Marked.read("[The White House, the Pentagon and the CIA] {declined} <to comment>.");

        assertThat(said.statements())
                .extracting(statement -> statement.speaker().name())
                .containsExactly("White House", "Pentagon", "CIA");
    }
}
