package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.brief.JsonRecords;
import org.hearsay.brief.StoryBrief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay claims}. */
@Command(
        name = "claims",
        description = {"Prints what several reports say alike, with its origins and how many of them are independent."},
        footer = {"", "Example: hearsay claims stories/one-tweet"})
final class ClaimsCommand extends RecordsCommand {
    @Mixin
    StoryChoice stories = new StoryChoice();

    @Mixin
    ReaderChoice reader = new ReaderChoice();

    ClaimsCommand(Console console) {
        super(console);
    }

    @Override
    Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json) {
        return hearsay.brief(articles).stories().stream().flatMap(story -> claims(story, json));
    }

    @Override
    HearsayOptions choose(HearsayOptions options) {
        return reader.applyTo(stories.applyTo(options));
    }

    private static Stream<ObjectNode> claims(StoryBrief story, JsonRecords json) {
        return IntStream.range(0, story.claims().size())
                .mapToObj(i ->
                        json.claim(story.claims().get(i), story.provenances().get(i), story.disputes()));
    }
}
