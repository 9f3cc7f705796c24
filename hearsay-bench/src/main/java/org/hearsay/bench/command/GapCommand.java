package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.PronounTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gap}. */
@Command(name = "gap", description = "Whom pronouns mean, on GAP.", mixinStandardHelpOptions = true)
final class GapCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A part of GAP: gap-development.tsv.")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new PronounTask(file)));
    }
}
