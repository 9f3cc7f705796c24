package org.hearsay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void resultsStandInTheOrderOfTheItems(int threads) {
        List<Integer> squares = new Workers(threads, Progress.silent()).map("test", ITEMS, i -> i * i);
        assertThat(squares).isEqualTo(ITEMS.stream().map(i -> i * i).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void progressReachesTheTotalOnce(int threads) {
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        new Workers(threads, (stage, done, total) -> seen.add(done)).map("test", ITEMS, i -> i);
        assertThat(seen).hasSize(500).contains(500).doesNotHaveDuplicates();
    }

    @Test
    void theFirstFailureInTheOrderOfTheItemsIsThrown() {
        Workers workers = new Workers(4, Progress.silent());
        assertThatThrownBy(() -> workers.map("test", ITEMS, i -> {
                    if (i == 7 || i == 400) {
                        throw new IllegalArgumentException("item " + i);
                    }
                    return i;
                }))
                .hasMessage("item 7");
    }

    @Test
    void noThreadIsARequestThatIsRefused() {
        assertThatThrownBy(() -> new Workers(0, Progress.silent())).hasMessageContaining("expected 1 or more");
    }
}
