package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.story.Granularity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay stories}: takes the reports in as a stream, so that a corpus of any size goes through, then prints the stories. */
@Command(
        name = "stories",
        description = {"Sorts the reports into stories and prints which reports tell each."},
        footer = {
            "",
            "Example: hearsay stories --granularity affair reports/",
            "Ask: hearsay stories --why tribune herald stories/harbour-leak",
            "Every day: hearsay stories --state known/ today.jsonl > stories.jsonl"
        })
final class StoriesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    StateChoice state = new StateChoice();

    @Mixin
    StoryChoice stories = new StoryChoice(Granularity.EVENT);

    @Option(
            names = "--why",
            arity = "2",
            paramLabel = "ID",
            description = "Instead of the stories print why the reports with these two ids are one story, or are not.")
    List<String> why = List.of();

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!why.isEmpty() && (why.size() != 2 || why.get(0).equals(why.get(1)))) {
            throw new RequestException("--why: expected the ids of two reports.");
        }
        return new CorpusRun(console, input, state)
                .run(
                        stories::applyTo,
                        (hearsay, folder) -> new StoryStage(hearsay.storyStream(folder.of("stories")), why));
    }
}
