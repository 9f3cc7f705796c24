package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.StanceTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code emergent}. */
@Command(name = "emergent", description = "Emergent: how headlines stand to claims.", mixinStandardHelpOptions = true)
final class EmergentCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder with train.csv.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new StanceTask(folder)));
    }
}
