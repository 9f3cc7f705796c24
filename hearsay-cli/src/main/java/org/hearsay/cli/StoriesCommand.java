package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.brief.JsonRecords;
import org.hearsay.story.Granularity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay stories}. */
@Command(
        name = "stories",
        description = {"Sorts the reports into stories and prints which reports tell each."},
        footer = {"", "Example: hearsay stories --granularity affair reports/"})
final class StoriesCommand extends RecordsCommand {
    @Mixin
    StoryChoice stories = new StoryChoice(Granularity.EVENT);

    StoriesCommand(Console console) {
        super(console);
    }

    @Override
    Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json) {
        return hearsay.stories(articles).stream().map(json::story);
    }

    @Override
    HearsayOptions choose(HearsayOptions options) {
        return stories.applyTo(options);
    }
}
