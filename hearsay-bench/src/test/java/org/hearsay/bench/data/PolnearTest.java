package org.hearsay.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.bench.score.Attribution;
import org.hearsay.bench.score.Spans;
import org.junit.jupiter.api.Test;

class PolnearTest {
    @Test
    void rolesOfAnEventAreGatheredAndOnesWithoutContentLeftOut() {
        List<Attribution> attributions = Polnear.attributions("""
                T1\tContent 0 21;30 40\twords
                T2\tSource 22 29\twords
                T3\tCue 41 45\twords
                T4\tAttribution 41 45\twords
                T5\tContent 50 60\twords
                E1\tAttribution:T4 Content:T1 Content2:T5 Cue:T3 Source:T2
                E2\tAttribution:T4 Source:T2
                """);
        assertThat(attributions).hasSize(1);
        assertThat(attributions.get(0).source()).isEqualTo(Spans.of(22, 29));
        assertThat(attributions.get(0).content().ranges())
                .containsExactly(new Spans.Range(0, 21), new Spans.Range(30, 40), new Spans.Range(50, 60));
    }

    @Test
    void quotedFieldsOfCsvMayHoldCommasQuotesAndLines() {
        assertThat(Csv.rows("a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\n\nlast,"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"", "1\n2"), List.of("last", ""));
    }
}
