package org.hearsay.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.bench.score.PositionScore;
import org.junit.jupiter.api.Test;

class LabelledPositionsTest {
    private final List<LabelledPositions.Labelled> dev = LabelledPositions.of(LabelledPositions.Half.DEV);
    private final List<LabelledPositions.Labelled> test = LabelledPositions.of(LabelledPositions.Half.TEST);

    @Test
    void halvesAreAlikeAndShareNoStatement() {
        Set<LabelledPositions.Labelled> both = new HashSet<>(dev);
        both.addAll(test);
        assertThat(both).hasSize(dev.size() + test.size()).hasSize(500);
        for (String position : PositionScore.POSITIONS) {
            assertThat(count(dev, position))
                    .as(position)
                    .isBetween(count(test, position) - 3, count(test, position) + 3);
        }
    }

    @Test
    void everyStatementHasAContentAndAKnownPosition() {
        assertThat(dev).allSatisfy(one -> {
            assertThat(one.content().isEmpty()).isFalse();
            assertThat(PositionScore.POSITIONS).contains(one.position());
        });
    }

    private static long count(List<LabelledPositions.Labelled> statements, String position) {
        return statements.stream()
                .filter(one -> one.position().equals(position))
                .count();
    }
}
