package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.data.LabelledPositions;
import org.hearsay.bench.task.PositionTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code positions}. */
@Command(
        name = "positions",
        description = "Positions of labelled statements of PolNeAR's train part.",
        mixinStandardHelpOptions = true)
final class PositionsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "PolNeAR's train part: folder with text and attributions.")
    private Path folder = Path.of("");

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description =
                    "${COMPLETION-CANDIDATES}; default: dev. Rules are never changed by what the test half shows.")
    private LabelledPositions.Half half = LabelledPositions.Half.DEV;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder.resolve("text"))) {
            System.err.println("positions: left out, no PolNeAR texts in " + folder);
            return 0;
        }
        return output.print(List.of(new PositionTask(folder, half)));
    }
}
