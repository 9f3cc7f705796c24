package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.hearsay.brief.JsonRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay articles}: prints each report as soon as it is read, so that a corpus of any size goes through. */
@Command(
        name = "articles",
        description = {"Prints the reports as they were read: text, title, outlet, dates, and what was set aside."},
        footer = {"", "Example: hearsay articles reports/ | jq -r .title"})
final class ArticlesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions input = new InputOptions();

    ArticlesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(console, input);
        Writer out = console.out();
        session.stream(UnaryOperator.identity(), hearsay -> report -> {
            session.clearProgress();
            out.write(new JsonRecords(List.of(report)).article(report).toString());
            out.write('\n');
        });
        out.flush();
        return Main.DONE;
    }
}
