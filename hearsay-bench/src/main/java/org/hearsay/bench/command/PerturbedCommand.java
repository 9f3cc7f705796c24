package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.PerturbedTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code perturbed}. */
@Command(
        name = "perturbed",
        description = "Sentence pairs with a number, date or negation changed: called a conflict or not.",
        mixinStandardHelpOptions = true)
final class PerturbedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder of benchmarks, with msrp and sts-headlines.")
    private Path folder = Path.of("");

    @Option(names = "--dev", description = "The half that rules may be made with; else the other.")
    private boolean dev;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new PerturbedTask(folder, dev ? PerturbedTask.Half.DEV : PerturbedTask.Half.TEST)));
    }
}
