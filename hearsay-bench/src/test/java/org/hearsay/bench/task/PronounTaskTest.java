package org.hearsay.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.HearsayOptions;
import org.hearsay.bench.data.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronounTaskTest {
    private static final String HEADER =
            "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL";
    private static final String SHE =
            "Karen Holt opened the sluice at noon. Then she closed it again, as Tom Reed saw from the quay.";
    private static final String HE = "😀 Tom Reed opened the sluice. Later he closed it while Karen Holt was away.";

    @TempDir
    Path folder;

    private Path file(String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return Files.write(folder.resolve("gap-toy.tsv"), lines);
    }

    private static String row(String id, String text, String pronoun, String meant, String other) {
        return String.join(
                "\t",
                id,
                text,
                pronoun,
                at(text, " " + pronoun + " ", 1),
                meant,
                at(text, meant, 0),
                "TRUE",
                other,
                at(text, other, 0),
                "FALSE",
                "");
    }

    private static String at(String text, String words, int more) {
        return String.valueOf(text.codePointCount(0, text.indexOf(words)) + more);
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        List<Gap.Passage> passages = Gap.read(
                file(row("a", SHE, "she", "Karen Holt", "Tom Reed"), row("b", HE, "he", "Tom Reed", "Karen Holt")));

        assertThat(passages)
                .allSatisfy(passage ->
                        assertThat(passage.pronoun().in(passage.text())).isEqualTo(passage.isFemale() ? "she" : "he"));
        assertThat(passages.get(1).candidates())
                .extracting(candidate -> candidate.span().in(HE) + " " + candidate.meant())
                .containsExactly("Tom Reed true", "Karen Holt false");
    }

    @Test
    void aRowWithTooFewColumnsIsTold() throws IOException {
        Path file = file("a\t" + SHE + "\tshe");

        assertThatThrownBy(() -> Gap.read(file)).isInstanceOf(IOException.class).hasMessageContaining(":2: 3 columns");
    }

    @Test
    void countsWhomThePronounMeans() throws IOException {
        Path file = file(row("a", SHE, "she", "Karen Holt", "Tom Reed"), row("b", HE, "he", "Tom Reed", "Karen Holt"));

        Evaluation evaluation =
                new PronounTask(file).run(new Program(HearsayOptions.defaults().withoutReader()));

        assertThat(evaluation.split()).isEqualTo("toy, 2 passages");
        assertThat(evaluation.figures())
                .extracting(Figure::id)
                .containsExactly("gap.toy.f1", "gap.toy.male", "gap.toy.female");
        assertThat(evaluation.figures()).extracting(Figure::value).containsOnly(1.0);
    }

    @Test
    void theOtherNameIsAMiss() throws IOException {
        Path file = file(row("a", SHE, "she", "Tom Reed", "Karen Holt"));

        Evaluation evaluation =
                new PronounTask(file).run(new Program(HearsayOptions.defaults().withoutReader()));

        assertThat(evaluation.figures().get(0).value()).isZero();
    }
}
