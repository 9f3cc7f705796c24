package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.brief.JsonRecords;
import picocli.CommandLine.Command;

/** {@code hearsay articles}. */
@Command(
        name = "articles",
        description = {"Prints the reports as they were read: text, title, outlet, dates, and what was set aside."},
        footer = {"", "Example: hearsay articles reports/ | jq -r .title"})
final class ArticlesCommand extends RecordsCommand {

    ArticlesCommand(Console console) {
        super(console);
    }

    @Override
    Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json) {
        return articles.reports().stream().map(json::article);
    }
}
