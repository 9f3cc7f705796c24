package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.timeline.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 5 March 2024",
        "2024-03, March 2024",
        "2024, 2024",
        "2023-23, autumn 2023",
        "199X, the 1990s",
        "19XX, the 1900s",
        "2024-05-01/2024-05-07, 1 to 7 May 2024",
        "2024-04-29/2024-05-05, 29 April to 5 May 2024",
        "2023-12-30/2024-01-02, 30 Dec 2023 to 2 Jan 2024",
        "2024-01/2024-03, Jan to March 2024",
        "2015/2020, 2015 to 2020",
        "2014/.., since 2014",
        "../2020-02, until Feb 2020",
        "2024-03-05?, perhaps 5 March 2024",
        "2024~, about 2024",
        "P3D, P3D",
        "2024-99, 2024-99",
        "/, /",
        "-0044-03-15, 15 March -0044",
    })
    void edtfIsToldInEnglish(String edtf, String words) {
        assertThat(DateWords.of(edtf)).isEqualTo(words);
    }

    @Test
    void openDateIsSaidToBeOpen() {
        assertThat(DateWords.of(new TimelineEntry(null, "It burned.", List.of(), "Saturday")))
                .isEqualTo("date open");
    }
}
