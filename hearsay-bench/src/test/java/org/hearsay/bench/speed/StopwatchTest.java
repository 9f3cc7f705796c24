package org.hearsay.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.bench.document.PerformanceDocument;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    @Test
    void oneRunWarmsUpAndTheOthersAreTimed() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        Timing timing = new Stopwatch(3).time("x", "y", 10, () -> {
            runs.incrementAndGet();
            return "same";
        });
        assertThat(runs).hasValue(4);
        assertThat(timing.seconds()).hasSize(3);
        assertThat(timing.result()).isEqualTo("same");
    }

    @Test
    void runsThatGiveDifferentThingsAreToldOf() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        assertThat(new Stopwatch(2)
                        .time("x", "y", 1, () -> String.valueOf(runs.incrementAndGet()))
                        .result())
                .isEqualTo("differs");
    }

    @Test
    void rateIsOfTheMedianAndSpreadOfTheExtremes() {
        Timing timing = new Timing("x", "y", 10, List.of(2.0, 5.0, 4.0), "");
        assertThat(timing.rate()).isEqualTo(2.5);
        assertThat(timing.spread()).isEqualTo(0.75);
        assertThat(new Timing("x", "y", 1, List.of(1.0, 2.0), "").median()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void rivalsAreGivenAsRatiosToTheFirst() {
        assertThat(PerformanceDocument.markdown(
                        "a machine",
                        List.of(),
                        List.of(),
                        List.of(
                                new Timing("ours", "d", 100, List.of(1.0), "3 pairs"),
                                new Timing("theirs", "d", 100, List.of(4.0), "2 pairs")),
                        List.of(new ColdStart("seeds", 2, List.of(1.5), List.of(300L))),
                        List.of()))
                .contains("| theirs | 100 | 25.0 | 0.25 | 4.00 | 2 pairs |")
                .contains("| seeds | 2 | 1.50 | 300 |");
    }
}
