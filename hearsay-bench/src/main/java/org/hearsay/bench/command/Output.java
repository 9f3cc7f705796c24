package org.hearsay.bench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.HearsayOptions;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.document.EvaluationText;
import org.hearsay.bench.task.Evaluation;
import org.hearsay.bench.task.Program;
import org.hearsay.bench.task.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all scoring commands share: how the program is run and what is printed. */
final class Output {
    @Option(names = "--json", description = "Print the score as one JSON object, as the reference scorers do.")
    private boolean json;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Also write the program's records as JSON Lines, for a reference scorer to read.")
    private @Nullable Path predictions;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; default: all processors.")
    private int threads;

    @Option(names = "--rules", description = "Read statements by rules alone, without the trained reader.")
    private boolean rules;

    /** Runs tasks and prints what they give; 0. */
    int print(List<? extends Task> tasks) throws IOException {
        HearsayOptions options = HearsayOptions.defaults();
        Program trained = new Program(threads > 0 ? options.withThreads(threads) : options);
        Program program = rules ? trained.byRules() : trained;
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (Task task : tasks) {
            Evaluation evaluation = task.run(program);
            out.println(json ? Json.pretty(evaluation.score()) : EvaluationText.of(evaluation));
            if (predictions != null) {
                Json.writeLines(predictions, evaluation.predictions());
            }
        }
        return 0;
    }
}
