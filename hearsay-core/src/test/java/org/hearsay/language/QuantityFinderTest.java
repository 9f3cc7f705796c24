package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityFinderTest {
    @Test
    void boundsAreRead() {
        assertThat(Reading.quantities("At least 12 wounded soldiers fled."))
                .containsExactly("At least 12: 12..Infinity AT_LEAST count soldier");
        assertThat(Reading.quantities("Up to 300 people came."))
                .containsExactly("Up to 300: 0..300 AT_MOST count people");
        assertThat(Reading.quantities("He saw nearly 40 ships.")).containsExactly("nearly 40: 40..40 ABOUT count ship");
        assertThat(Reading.quantities("She counted 20 boats or more.")).contains("20: 20..20 EXACT count boat");
        assertThat(Reading.quantities("Some 20-odd villagers stayed."))
                .containsExactly("Some 20-odd: 20..20 ABOUT count villager");
    }

    @Test
    void rangesAreRead() {
        assertThat(Reading.quantities("Between 10 and 20 houses burned."))
                .containsExactly("10 and 20: 10..20 RANGE count house");
        assertThat(Reading.quantities("About 10-20 houses burned."))
                .containsExactly("About 10-20: 10..20 RANGE count house");
    }

    @Test
    void wordsAreNumbers() {
        assertThat(Reading.quantities("Twenty-one miners died."))
                .containsExactly("Twenty-one: 21..21 EXACT count miner");
        assertThat(Reading.quantities("They sank two hundred and fifty boats."))
                .containsExactly("two hundred and fifty: 250..250 EXACT count boat");
        assertThat(Reading.quantities("He keeps a dozen goats.")).containsExactly("a dozen: 12..12 EXACT count goat");
        assertThat(Reading.quantities("It drew dozens of people."))
                .containsExactly("dozens: 24..99 VAGUE count people");
    }

    @Test
    void moneyAndSharesHaveTheirUnit() {
        assertThat(Reading.quantities("It cost $3.5 million."))
                .containsExactly("$3.5 million: 3500000..3500000 EXACT USD null");
        assertThat(Reading.quantities("It cost $2 bn."))
                .containsExactly("$2 bn: 2000000000..2000000000 EXACT USD null");
        assertThat(Reading.quantities("Turnout fell by 40 percent."))
                .containsExactly("40 percent: 40..40 EXACT percent null");
        assertThat(Reading.quantities("He paid 300 euros.")).containsExactly("300 euros: 300..300 EXACT EUR null");
    }

    @Test
    void aNumberWithoutANounCountsNothingKnown() {
        assertThat(Reading.quantities("In the attack 20 were killed.")).containsExactly("20: 20..20 EXACT count null");
    }

    @Test
    void whatOnlyLooksLikeANumberIsNone() {
        assertThat(Reading.quantities("On 5 May 2020 at 10:30 p.m. Vale, 45, won 6-4 on the third day."))
                .isEmpty();
        assertThat(Reading.quantities("A Boeing 737 left gate 12 for 9 years.")).isEmpty();
        assertThat(Reading.quantities("No one knew. One of them left. It was the one."))
                .isEmpty();
    }

    @Test
    void oneCountsOnlyWithItsNoun() {
        assertThat(Reading.quantities("Then one soldier fell.")).containsExactly("one: 1..1 EXACT count soldier");
    }
}
