package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.ExtractionTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code extraction}. */
@Command(
        name = "extraction",
        description = "Article text from web pages (trafilatura's evaluation set).",
        mixinStandardHelpOptions = true)
final class ExtractionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder with evaldata.json and pages.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new ExtractionTask(folder)));
    }
}
