package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.article.Report;
import org.hearsay.brief.JsonRecords;
import org.hearsay.story.Granularity;
import org.hearsay.story.StoryStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay stories}: takes the reports in as a stream, so that a corpus of any size goes through, then prints the stories. */
@Command(
        name = "stories",
        description = {"Sorts the reports into stories and prints which reports tell each."},
        footer = {
            "",
            "Example: hearsay stories --granularity affair reports/",
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

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(console, input);
        try (StateDirectory folder = StateDirectory.of(console, state)) {
            session.stream(stories::applyTo, hearsay -> open(hearsay, folder, session));
        }
        return Main.DONE;
    }

    private Session.StreamWork open(Hearsay hearsay, StateDirectory folder, Session session) throws IOException {
        StoryStream stream = hearsay.storyStream(folder.of("stories"));
        return new Session.StreamWork() {
            private int known;

            @Override
            public void on(Report report) throws IOException {
                known += stream.add(report) ? 0 : 1;
            }

            @Override
            public void end() throws IOException {
                stream.save();
                session.tellKnown(known);
                JsonRecords json = new JsonRecords(List.of());
                stream.stories(story -> console.out().write(json.story(story) + "\n"));
                console.out().flush();
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }
}
