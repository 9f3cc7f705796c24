package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.brief.JsonRecords;
import picocli.CommandLine.Command;

/** {@code hearsay times}. */
@Command(
        name = "times",
        description = {"Prints the expressions of time in the reports, with the dates that they mean."},
        footer = {"", "Example: hearsay times stories/growing-toll"})
final class TimesCommand extends RecordsCommand {

    TimesCommand(Console console) {
        super(console);
    }

    @Override
    Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json) {
        return hearsay.read(articles).stream()
                .flatMap(read -> read.times().stream().map(time -> json.time(read.report(), time)));
    }
}
