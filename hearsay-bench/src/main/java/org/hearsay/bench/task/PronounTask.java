package org.hearsay.bench.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.data.Gap;
import org.hearsay.bench.data.InputReport;
import org.hearsay.bench.score.PairCount;
import org.hearsay.bench.score.Prf;
import org.hearsay.language.ReadReport;
import org.hearsay.outlet.OutletTable;
import org.hearsay.statement.Antecedents;
import org.hearsay.statement.Speaker;
import org.hearsay.text.Span;

/**
 * Whom a pronoun means, by the code that tells the speaker of a statement whose source is one. The program chooses among all that
 * a passage names and does not know the two names asked about.
 *
 * @param file of GAP
 */
public record PronounTask(Path file) implements Task {
    private static final String PEER = "GAP's README, its test part, in snippets";

    @Override
    public Evaluation run(Program program) throws IOException {
        List<Gap.Passage> passages = Gap.read(file);
        Map<String, ReadReport> readById = new LinkedHashMap<>();
        program.readReports(program.read(passages.stream()
                        .map(passage -> InputReport.english(passage.id(), passage.text()))
                        .toList()))
                .forEach(read -> readById.put(read.report().id(), read));
        PairCount female = new PairCount();
        PairCount male = new PairCount();
        for (Gap.Passage passage : passages) {
            ReadReport read = readById.get(passage.id());
            if (read == null || !read.report().text().equals(passage.text())) {
                throw new IOException(passage.id() + ": the passage was not read as it stands");
            }
            count(passage, read, passage.isFemale() ? female : male);
        }
        return evaluation(
                passages.size(), male.score(), female.score(), male.with(female).score());
    }

    private static void count(Gap.Passage passage, ReadReport read, PairCount pairs) {
        Antecedents antecedents = new Antecedents(read, OutletTable.standard());
        Optional<Speaker> meant = antecedents.of(passage.pronoun());
        for (Gap.Candidate candidate : passage.candidates()) {
            boolean said = meant.isPresent() && isNamed(meant.get(), candidate.span(), passage.text(), antecedents);
            pairs.add(said, candidate.meant());
        }
    }

    /** Whether the words name the one who is meant: where that name stands, or as another form of it. */
    private static boolean isNamed(Speaker meant, Span words, String text, Antecedents antecedents) {
        return meant.spans().stream().anyMatch(words::overlaps)
                || meant.name().equals(words.in(text))
                || antecedents
                        .of(words)
                        .map(named -> named.name().equals(meant.name()))
                        .orElse(false);
    }

    private Evaluation evaluation(int passages, Prf male, Prf female, Prf all) {
        String part = String.valueOf(file.getFileName()).replaceAll("^gap-|\\.tsv$", "");
        String id = "gap." + part + ".";
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.share(id + "f1", "name meant, F1", all.f1()).beside("syntactic parallelism 66.9", PEER));
        figures.add(Figure.share(id + "male", "of “he”, F1", male.f1()).beside("syntactic parallelism 69.4", PEER));
        figures.add(
                Figure.share(id + "female", "of “she”, F1", female.f1()).beside("syntactic parallelism 64.4", PEER));
        return new Evaluation(
                "Pronouns: whom they mean",
                "GAP",
                part + ", " + passages + " passages",
                "gap " + file,
                figures,
                List.of(new Table(
                        Table.header("pronoun and name", Table.PRF),
                        List.of(Table.row("all", all), Table.row("he", male), Table.row("she", female)))),
                List.of(
                        "Passages of Wikipedia, chosen to be hard: two names of the gender that the pronoun has. The peer knows the two names"
                                + " and how the sentence is built; here names are found in the text."),
                List.of(),
                all,
                List.of());
    }
}
