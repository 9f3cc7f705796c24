package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.score.ExtractionScore;
import org.hearsay.bench.score.ExtractionScorer;

/**
 * Article text, title, author and date out of web pages.
 *
 * @param folder with {@code evaldata.json} and {@code pages}
 */
public record ExtractionTask(Path folder) implements Task {

    @Override
    public Evaluation run(Program program) throws IOException {
        Path pages = folder.resolve("pages");
        Set<String> present;
        try (Stream<Path> files = Files.walk(pages)) {
            present = files.filter(Files::isRegularFile)
                    .map(file -> ExtractionScorer.base(file.toString()))
                    .collect(Collectors.toSet());
        }
        List<JsonNode> gold = new ArrayList<>();
        for (JsonNode entry : Json.read(folder.resolve("evaldata.json"))) {
            if (present.contains(ExtractionScorer.base(entry.path("file").asText()))) {
                gold.add(entry);
            }
        }
        List<JsonNode> records = program.articles(program.read(pages));
        ExtractionScore score = ExtractionScorer.score(gold, records);
        return new Evaluation(
                "Article text from web pages",
                "trafilatura's evaluation set",
                score.pages() + " pages",
                "extraction " + folder,
                figures(score),
                tables(score),
                List.of(score.withoutPrediction() + " of the pages gave no report."),
                List.of(),
                score,
                records);
    }

    private static List<Figure> figures(ExtractionScore score) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.share("extraction.text", "segments, F1", score.f1())
                .beside("trafilatura 2.2 92.4, news-please 83.6, readability 82.6", "DATA.md"));
        figures.add(Figure.share("extraction.text-precision", "segments, precision", score.p()));
        figures.add(Figure.share("extraction.text-recall", "segments, recall", score.r()));
        score.fields()
                .forEach((name, field) ->
                        figures.add(Figure.share("extraction." + name, name + " right", field.accuracy())));
        return figures;
    }

    private static List<Table> tables(ExtractionScore score) {
        return List.of(
                new Table(
                        List.of("text", "P", "R", "F1", "accuracy"),
                        List.of(List.of(
                                "segments",
                                Table.share(score.p()),
                                Table.share(score.r()),
                                Table.share(score.f1()),
                                Table.share(score.accuracy())))),
                new Table(
                        List.of("field", "pages with it", "said", "right", "nearly right", "right, of said"),
                        score.fields().entrySet().stream()
                                .map(field -> List.of(
                                        field.getKey(),
                                        Table.count(field.getValue().gold()),
                                        Table.count(field.getValue().said()),
                                        Table.share(field.getValue().accuracy()),
                                        Table.share(field.getValue().near()),
                                        Table.share(field.getValue().precision())))
                                .toList()));
    }
}
