package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2020, 2020-01-01, 2020-12-31",
        "2020-02~, 2020-02-01, 2020-02-29",
        "2020-03-21, 2020-03-21, 2020-03-21",
        "2020-24, 2020-12-01, 2021-02-28",
        "201X, 2010-01-01, 2019-12-31",
        "2020-03/2020-05, 2020-03-01, 2020-05-31"
    })
    void coversTheDaysOfADate(String value, LocalDate first, LocalDate last) {
        assertThat(DateRange.of(value)).contains(new DateRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({"P3W", "2020-13", "2020-02-30", "../2020", "soon"})
    void whatIsNoDateIsEmpty(String value) {
        assertThat(DateRange.of(value)).isEmpty();
    }

    @Test
    void seasonsAndDecadesAreNotExact() {
        assertThat(DateRange.exactly("2020-21")).isEmpty();
        assertThat(DateRange.exactly("201X")).isEmpty();
        assertThat(DateRange.exactly("2020-03-21")).isPresent();
    }
}
