package org.hearsay.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordStanceTest {
    @ParameterizedTest
    @CsvSource({
        "No whale was seen in the canal, against",
        "The whale wasn't there, against",
        "Report: whale seen in the canal, observing",
        "Was a whale seen in the canal?, observing",
        "Whale seen in the canal, for",
        "Notable whale seen by reporter, for"
    })
    void wholeWordsDecideAndDenialGoesFirst(String headline, String stance) {
        assertThat(new KeywordStance().stance(headline)).isEqualTo(stance);
    }
}
