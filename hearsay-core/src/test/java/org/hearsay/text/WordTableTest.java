package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final String TABLE = "word-table-test.tsv";

    @Test
    void rowsAreCutAtTabsAndCommentsSayNothing() {
        assertThat(WordTable.rows(WordTableTest.class, TABLE))
                .containsExactly(
                        List.of("quay", "place", ""),
                        List.of("crane", "thing; bird"),
                        List.of("quay", "sort"),
                        List.of("pier"));
    }

    @Test
    void viewsKeepTheOrderOfTheFile() {
        assertThat(WordTable.words(WordTableTest.class, TABLE)).containsExactly("quay", "crane", "pier");
        assertThat(WordTable.words(WordTableTest.class, TABLE, "sort")).containsExactly("quay");
        assertThat(WordTable.map(WordTableTest.class, TABLE))
                .containsExactly(Map.entry("quay", "place"), Map.entry("crane", "thing; bird"), Map.entry("pier", ""));
        assertThat(WordTable.groups(WordTableTest.class, TABLE))
                .startsWith(List.of("quay", "place"), List.of("crane", "thing", " bird"));
    }

    @Test
    void missingTableIsNamedWithItsClass() {
        assertThatThrownBy(() -> WordTable.rows(WordTableTest.class, "no.tsv"))
                .hasMessage("no.tsv is missing beside org.hearsay.text.WordTableTest");
    }
}
