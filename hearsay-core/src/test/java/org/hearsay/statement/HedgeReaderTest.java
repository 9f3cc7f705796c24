package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Excerpt;
import org.junit.jupiter.api.Test;

class HedgeReaderTest {
    private static List<String> hedges(String marked) {
        return Marked.last(marked, null).hedges().stream().map(Excerpt::text).toList();
    }

    @Test
    void findsWordsThatWeaken() {
        assertThat(hedges("[Ada Brook] {said} <the valve may have leaked and was allegedly old>."))
                .containsExactly("may", "allegedly");
        assertThat(hedges("[Ada Brook] {said} <some of the men are believed to be abroad>."))
                .containsExactly("some of", "are believed to");
    }

    @Test
    void monthIsNoHedge() {
        assertThat(hedges("[Ada Brook] {said} <the valve leaked in May>.")).isEmpty();
    }

    @Test
    void wordsOutsideTheStatementDoNotWeakenIt() {
        assertThat(hedges("It may rain, and [Ada Brook] {said} <the valve leaked>."))
                .isEmpty();
    }
}
