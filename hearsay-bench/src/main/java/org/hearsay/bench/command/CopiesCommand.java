package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.CopyTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code copies}. */
@Command(
        name = "copies",
        description = "Text reuse in reports of which it is known, such as tools/make_copies.py makes.",
        mixinStandardHelpOptions = true)
final class CopiesCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REPORTS", description = "JSON Lines of reports.")
    private Path reports = Path.of("");

    @Parameters(index = "1", paramLabel = "GOLD", description = "JSON Lines of judged pairs.")
    private Path gold = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new CopyTask(reports, gold, String.valueOf(reports.getFileName()))));
    }
}
