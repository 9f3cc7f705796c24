package org.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay reuse}: takes the reports in as a stream, so that a corpus of any size goes through, then prints the pairs. */
@Command(
        name = "reuse",
        description = {
            "Prints the pairs of reports that share text: copies, rewrites, quotations, and who took from whom."
        },
        footer = {
            "",
            "Example: hearsay reuse stories/harbour-leak",
            "Every day: hearsay reuse --state known/ today.jsonl > pairs.jsonl"
        })
final class ReuseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    StateChoice state = new StateChoice();

    ReuseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new CorpusRun(console, input, state)
                .run(
                        UnaryOperator.identity(),
                        (hearsay, folder) -> new ReuseStage(hearsay.reuseStream(folder.of("reuse"))));
    }
}
