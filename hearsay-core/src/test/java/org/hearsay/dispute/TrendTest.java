package org.hearsay.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void tollGoesOnUpwards() {
        assertThat(Trend.GROWS.goesOn(4, 9)).isTrue();
        assertThat(Trend.GROWS.goesOn(9, 4)).isFalse();
    }

    @Test
    void missingAreFoundOrBecomeMore() {
        assertThat(Trend.FALLS.goesOn(30, 12)).isTrue();
        assertThat(Trend.FALLS.goesOn(12, 30)).isTrue();
        assertThat(Trend.FALLS.goesOn(12, 12)).isFalse();
    }

    @Test
    void priceDoesNotGoOn() {
        assertThat(Trend.NONE.goesOn(4, 9)).isFalse();
    }
}
