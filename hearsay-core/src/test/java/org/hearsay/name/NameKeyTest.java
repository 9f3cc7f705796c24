package org.hearsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"The Quay Courier", " the quay courier", "QUAY COURIER", "Quay Courier "})
    void caseBlanksAndTheArticleDoNotMatter(String name) {
        assertThat(NameKey.of(name)).isEqualTo("quay courier");
    }
}
