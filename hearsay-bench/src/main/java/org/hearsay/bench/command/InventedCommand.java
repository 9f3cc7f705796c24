package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code invented}. */
@Command(
        name = "invented",
        description = "Briefs of the invented stories against their truth, with every difference.",
        mixinStandardHelpOptions = true)
final class InventedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder of stories, each with NAME.truth.json beside it.")
    private Path folder = Path.of("stories");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(DataFolder.invented(folder));
    }
}
