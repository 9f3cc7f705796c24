package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.StatementTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code polnear}. */
@Command(name = "polnear", description = "Statements of PolNeAR.", mixinStandardHelpOptions = true)
final class PolnearCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder with text and attributions.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new StatementTask(folder)));
    }
}
