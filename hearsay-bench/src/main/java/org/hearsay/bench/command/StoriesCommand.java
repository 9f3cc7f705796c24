package org.hearsay.bench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.bench.data.EcbPlus;
import org.hearsay.bench.task.StoryTask;
import org.hearsay.story.Granularity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stories}. */
@Command(name = "stories", description = "Stories of ECB+ or BASIL.", mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Folder of topics (ECB+) or of N_OUTLET.json (BASIL).")
    private Path folder = Path.of("");

    @Option(
            names = "--granularity",
            description = "What is one story: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "event")
    private Granularity granularity = Granularity.EVENT;

    @Option(
            names = "--topics",
            description = "Of ECB+: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.",
            defaultValue = "all")
    private EcbPlus.Topics topics = EcbPlus.Topics.ALL;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        return output.print(List.of(new StoryTask(folder, form(), granularity)));
    }

    private StoryTask.Form ecbplus() {
        return switch (topics) {
            case ALL -> StoryTask.Form.ECBPLUS;
            case TUNING -> StoryTask.Form.ECBPLUS_TUNING;
            case DEV -> StoryTask.Form.ECBPLUS_DEV;
        };
    }

    private StoryTask.Form form() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".json")) ? StoryTask.Form.BASIL : ecbplus();
        }
    }
}
