package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.brief.JsonRecords;
import picocli.CommandLine.Command;

/** {@code hearsay reuse}. */
@Command(
        name = "reuse",
        description = {
            "Prints the pairs of reports that share text: copies, rewrites, quotations, and who took from whom."
        },
        footer = {"", "Example: hearsay reuse stories/harbour-leak"})
final class ReuseCommand extends RecordsCommand {

    ReuseCommand(Console console) {
        super(console);
    }

    @Override
    Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json) {
        return hearsay.reuse(articles).stream().map(json::reuse);
    }
}
