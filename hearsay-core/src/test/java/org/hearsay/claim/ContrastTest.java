package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.Invented;
import org.hearsay.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    private static String without(String sentence) {
        return Contrast.without(Invented.report("r", null, null, sentence)
                        .read()
                        .sentences()
                        .get(0)
                        .tokens())
                .stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the town, not the owner, that sold the mill.|It was the town , , that sold the mill .",
                "The town sold the mill instead of the bridge.|The town sold the mill .",
                "The town sold the mill rather than the bridge.|The town sold the mill ."
            })
    void whatIsNamedToBeSetAsideIsLeftOut(String sentence, String rest) {
        assertThat(without(sentence)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town did not sell the mill .",
                "Of the crew , not one sailor was hurt .",
                "Not every mill was sold ."
            })
    void restStays(String sentence) {
        assertThat(without(sentence)).isEqualTo(sentence);
    }
}
