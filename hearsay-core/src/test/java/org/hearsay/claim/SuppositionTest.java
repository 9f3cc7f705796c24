package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Invented;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppositionTest {
    private static boolean isSupposition(String sentence) {
        return Supposition.is(Invented.report("r", null, null, sentence)
                .read()
                .sentences()
                .get(0)
                .tokens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the ferry is late, we will wait at the pier.",
                "The owner will sell the mill unless the town buys it.",
                "Did the owner sell the mill?",
                "Selling the mill would be a mistake for the town."
            })
    void conditionsQuestionsAndWhatIfAssertNothing(String sentence) {
        assertThat(isSupposition(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner sold the mill in May.",
                "It is unclear if the owner sold the mill.",
                "Few houses, if any, were damaged.",
                "The town would buy the mill, the owner said."
            })
    void restIsAsserted(String sentence) {
        assertThat(isSupposition(sentence)).isFalse();
    }
}
