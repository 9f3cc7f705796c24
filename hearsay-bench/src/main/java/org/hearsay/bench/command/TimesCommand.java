package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.bench.task.TimeTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code times}. */
@Command(name = "times", description = "Time expressions of TimeML and WikiWars.", mixinStandardHelpOptions = true)
final class TimesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder of .tml or .key.xml files, searched through.")
    private Path folder = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new TimeTask(folder, String.valueOf(folder.getFileName()))));
    }
}
