package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFinderTest {
    @Test
    void titlesAndRolesTellPersons() {
        assertThat(Reading.names("On Monday Senator Dora Quillfeather met spokesman Tarbek Ollun."))
                .containsExactly("Dora Quillfeather/person", "Tarbek Ollun/person");
    }

    @Test
    void aPersonStandsApartFromOfficeAndBody() {
        assertThat(Reading.names("Ministry of Fisheries Ilga Maronko denied it. White House guests left."))
                .containsExactly(
                        "Ministry of Fisheries/organization", "Ilga Maronko/person", "White House/organization");
        assertThat(Reading.names(
                        "The chairman of the Federation Council Konst Kosach and the Democrat Helen Clarke met."))
                .containsExactly("Federation Council/organization", "Konst Kosach/person", "Helen Clarke/person");
    }

    @Test
    void initialsParticlesAndApostrophesAreInsideNames() {
        assertThat(Reading.names("They met J.D. O'Hallow, Ludwig van Trest and Kim Sol Un."))
                .containsExactly("J.D. O'Hallow/person", "Ludwig van Trest/person", "Kim Sol Un/person");
    }

    @Test
    void aSurnameTakesTheKindOfTheFullName() {
        assertThat(Reading.names("It was Maria Kestrel who came. Nobody saw Kestrel leave."))
                .containsExactly("Maria Kestrel/person", "Kestrel/person");
    }

    @Test
    void bodiesAreToldByTheirHeadWords() {
        assertThat(Reading.names(
                        "The Ministry of Health and Social Affairs, the Bank of England and Orlop Inc. agreed."))
                .containsExactly(
                        "Ministry of Health and Social Affairs/organization",
                        "Bank of England/organization",
                        "Orlop Inc./organization");
        assertThat(Reading.names("Then NATO and the CIA asked the White House."))
                .containsExactly("NATO/organization", "CIA/organization", "White House/organization");
    }

    @Test
    void outletsComeFromTheTable() {
        assertThat(Reading.names("He told The New York Times and Reuters so in Oslo."))
                .containsExactly("New York Times/outlet", "Reuters/outlet", "Oslo/place");
    }

    @Test
    void peoplesMonthsAndSentenceBeginningsAreNoNames() {
        assertThat(Reading.names("Officials said the American envoy came in March. Two Russians left on Friday."))
                .isEmpty();
    }

    @Test
    void aPossessivePartsTwoNames() {
        assertThat(Reading.names("We saw Norway's Defence Ministry."))
                .containsExactly("Norway/place", "Defence Ministry/organization");
    }

    @Test
    void theFirstPartOfACompoundIsAName() {
        assertThat(Reading.names("It struck the NATO-led force.")).containsExactly("NATO/organization");
    }

    @Test
    void capitalsOfAHeadlineTellNothing() {
        assertThat(Reading.names("Minister Denies Secret Talks With Norway Over Fishing Rights"))
                .containsExactly("Norway/place");
    }
}
