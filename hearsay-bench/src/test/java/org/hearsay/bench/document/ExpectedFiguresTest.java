package org.hearsay.bench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.task.Evaluation;
import org.hearsay.bench.task.Figure;
import org.hearsay.bench.task.Peer;
import org.hearsay.bench.task.Table;
import org.hearsay.bench.task.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFiguresTest {
    private static final Evaluation EVALUATION = evaluation(0.5004, 3);

    @TempDir
    Path folder;

    @Test
    void aFigureHasMovedFromMoreThanATenthOfAPointOn() {
        assertThat(ExpectedFigures.of(List.of(EVALUATION)).moved(List.of(evaluation(0.5013, 3))))
                .isEmpty();
        assertThat(ExpectedFigures.of(List.of(EVALUATION)).moved(List.of(evaluation(0.5016, 4))))
                .containsExactly("x.share: 50.0 -> 50.2", "x.count: 3 -> 4");
    }

    @Test
    void newAndMissingFiguresAreNamed() {
        assertThat(new ExpectedFigures(Map.of("x.share", 0.5004, "y", 1.0)).moved(List.of(EVALUATION)))
                .containsExactly("x.count: new, 3", "y: not measured");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("expected.tsv");
        ExpectedFigures.of(List.of(evaluation(Double.NaN, 3))).write(file);
        assertThat(ExpectedFigures.read(file).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("x.share", Double.NaN, "x.count", 3.0));
        Files.writeString(file, "# comment\nx.share 1\n");
        assertThatThrownBy(() -> ExpectedFigures.read(file)).hasMessageContaining("expected.tsv:2");
    }

    @Test
    void theDocumentNamesDataCommandPeerAndDifferencesAndNoFolder() {
        assertThat(new QualityDocument("/some/where").markdown(List.of(EVALUATION)))
                .contains("| Task | Data | 2 reports | a share | 50.0 | Rival 49.0 | its paper |")
                .contains("hearsay-bench/bench stories DATA/set")
                .contains("- claims: K1 missed")
                .doesNotContain("/some/where");
    }

    @Test
    void aTableInMarkdownKeepsItsColumns() {
        assertThat(new Table(List.of("a|b", "n"), List.of(List.of("x", "1.0"))).markdown())
                .isEqualTo("| a\\|b | n |\n| --- | ---: |\n| x | 1.0 |\n");
    }

    private static Evaluation evaluation(double share, int count) {
        return new Evaluation(
                "Task",
                "Data",
                "2 reports",
                "stories /some/where/set",
                List.of(
                        new Figure("x.share", "a share", share, Unit.SHARE, new Peer("Rival 49.0", "its paper")),
                        new Figure("x.count", "a count", count, Unit.COUNT, null)),
                List.of(),
                List.of(),
                List.of("claims: K1 missed"),
                Map.of(),
                List.of());
    }
}
