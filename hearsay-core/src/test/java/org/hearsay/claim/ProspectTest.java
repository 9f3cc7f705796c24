package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Invented;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectTest {
    private static boolean isProspect(String sentence) {
        return Prospect.is(Invented.report("r", null, null, sentence)
                .read()
                .sentences()
                .get(0)
                .tokens());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner will sell the mill.",
                "The owner could soon sell the mill to the town.",
                "The town plans to buy the mill.",
                "The town is in talks to buy the mill.",
                "The owner is expected to sell the mill.",
                "The contract provides for a sale of the mill."
            })
    void whatIsToCome(String sentence) {
        assertThat(isProspect(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner sold the mill in May.",
                "The owner may have sold the mill.",
                "The owner sold the mill and will leave the town.",
                "The mill belongs to the town."
            })
    void whatWasDoneOrIs(String sentence) {
        assertThat(isProspect(sentence)).isFalse();
    }
}
