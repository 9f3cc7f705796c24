package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.data.MarkedTimes;
import org.hearsay.bench.score.TimeScore;
import org.hearsay.bench.score.TimeScorer;

/**
 * Time expressions and their dates.
 *
 * @param folder of {@code .tml} or {@code .key.xml} files, searched through
 * @param title what the data set is called
 */
public record TimeTask(Path folder, String title) implements Task {
    private static final String SOURCE = "DATA.md (TempEval-3; other data)";

    @Override
    public Evaluation run(Program program) throws IOException {
        List<MarkedTimes.Marked> data = MarkedTimes.read(folder);
        List<JsonNode> records = program.times(
                program.read(data.stream().map(MarkedTimes.Marked::report).toList()));
        Map<String, List<JsonNode>> byReport = Program.byReport(records);
        TimeScorer scorer = new TimeScorer();
        data.forEach(
                one -> scorer.add(one.gold(), byReport.getOrDefault(one.report().id(), List.of())));
        TimeScore score = scorer.score();
        String id = "times." + title.toLowerCase(Locale.ROOT) + ".";
        List<Table> tables = new ArrayList<>();
        tables.add(table("every DATE and TIME", score.all()));
        tables.add(table("calendar dates", score.calendar()));
        return new Evaluation(
                "Times and their dates",
                title,
                score.reports() + " reports",
                "times " + folder,
                List.of(
                        Figure.share(
                                        id + "relaxed",
                                        "any overlap, F1",
                                        score.all().relaxed().f1())
                                .beside("HeidelTime about 90", SOURCE),
                        Figure.share(
                                        id + "value",
                                        "with the right date, F1",
                                        score.all().value().f1())
                                .beside("HeidelTime about 78", SOURCE),
                        Figure.share(
                                id + "strict",
                                "the same span, F1",
                                score.all().strict().f1()),
                        Figure.share(
                                id + "accuracy",
                                "date right, of found",
                                score.all().valueAccuracy()),
                        Figure.share(
                                id + "calendar-value",
                                "calendar dates, found and right, F1",
                                score.calendar().value().f1())),
                tables,
                List.of(),
                List.of(),
                score,
                records);
    }

    private static Table table(String title, TimeScore.Slice slice) {
        return new Table(
                Table.header(title, Table.PRF),
                List.of(
                        Table.row("the same span", slice.strict()),
                        Table.row("any overlap", slice.relaxed()),
                        Table.row("any overlap, with the right date", slice.value())));
    }
}
