package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.brief.JsonRecords;
import org.hearsay.statement.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay statements}. */
@Command(
        name = "statements",
        description = {"Prints who said what in each report: source, cue, content, position, speaker."},
        footer = {"", "Example: hearsay statements stories/harbour-leak"})
final class StatementsCommand extends RecordsCommand {
    @Mixin
    ReaderChoice reader = new ReaderChoice();

    @Option(names = "--citations", description = "Print which outlets each report cites, instead.")
    boolean citations;

    StatementsCommand(Console console) {
        super(console);
    }

    @Override
    HearsayOptions choose(HearsayOptions options) {
        return reader.applyTo(options);
    }

    @Override
    Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json) {
        List<Statements> said = hearsay.statements(articles);
        return citations
                ? said.stream().flatMap(of -> of.citations().stream()).map(json::citation)
                : said.stream().flatMap(of -> of.statements().stream()).map(json::statement);
    }
}
