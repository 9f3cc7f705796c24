package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.GoldTask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gold}. */
@Command(name = "gold", description = "Briefs of stories with a hand-made gold.", mixinStandardHelpOptions = true)
final class GoldCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders with gold.json and pages.")
    private List<Path> folders = List.of();

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Spellings of outlets; default: outlet_aliases.json in the folder or in ../../tools, else the"
                    + " program's own outlets.")
    private @Nullable Path aliases;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(folders.stream()
                .map(folder -> new GoldTask(folder, aliases == null ? GoldTask.aliasesNear(folder) : aliases))
                .toList());
    }
}
