package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.HearsayOptions;
import org.hearsay.bench.document.ExpectedFigures;
import org.hearsay.bench.document.QualityDocument;
import org.hearsay.bench.task.DataFolder;
import org.hearsay.bench.task.Evaluation;
import org.hearsay.bench.task.Program;
import org.hearsay.bench.task.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: everything, and the document of it. */
@Command(
        name = "report",
        description = "Scores all that lies in a data folder and the invented stories, and writes docs/quality.md and"
                + " hearsay-bench/expected.tsv.",
        footer = {"", "Exit status: 0, or 1 if --check finds a figure that has moved."},
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DATA", description = "Folder with benchmarks, stories and tools.")
    private Path data = Path.of("");

    @Option(names = "--project", paramLabel = "FOLDER", description = "The project; default: where you are.")
    private Path project = Path.of("");

    @Option(names = "--check", description = "Write nothing; say which figures moved by more than 0.1 point.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        List<Task> tasks = new ArrayList<>(new DataFolder(data).tasks());
        tasks.addAll(DataFolder.invented(project.resolve("stories")));
        Program program = new Program(HearsayOptions.defaults());
        List<Evaluation> evaluations = new ArrayList<>();
        for (Task task : tasks) {
            long start = System.nanoTime();
            Evaluation evaluation = task.run(program);
            System.err.printf(
                    "%s: %s, %.1f s%n", evaluation.task(), evaluation.data(), (System.nanoTime() - start) / 1e9);
            evaluations.add(evaluation);
        }
        Path expected = project.resolve("hearsay-bench/expected.tsv");
        List<String> moved =
                Files.exists(expected) ? ExpectedFigures.read(expected).moved(evaluations) : List.of();
        moved.forEach(System.out::println);
        if (check) {
            return moved.isEmpty() ? 0 : 1;
        }
        Files.writeString(
                project.resolve("docs/quality.md"), new QualityDocument(data.toString()).markdown(evaluations));
        ExpectedFigures.of(evaluations).write(expected);
        return 0;
    }
}
