package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.SummitTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code summit}. */
@Command(
        name = "summit",
        description = "Reuse and independent reports of the Helsinki summit, on pairs that we labelled.",
        mixinStandardHelpOptions = true)
final class SummitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REPORTS", description = "reports.jsonl of helsinki-summit.")
    private Path reports = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new SummitTask(reports)));
    }
}
