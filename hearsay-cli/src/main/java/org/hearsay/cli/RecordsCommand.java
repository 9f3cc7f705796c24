package org.hearsay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.brief.JsonRecords;
import picocli.CommandLine.Mixin;

/** A command that prints a stage's records as JSON Lines, as {@code docs/formats.md} fixes them. */
abstract class RecordsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions input = new InputOptions();

    RecordsCommand(Console console) {
        this.console = console;
    }

    /** The stage's records in the order of the input; the work is done when this returns. */
    abstract Stream<ObjectNode> records(Hearsay hearsay, Articles articles, JsonRecords json);

    /** What the command's own options make of the options; a command that has any overrides it. */
    HearsayOptions choose(HearsayOptions options) {
        return options;
    }

    @Override
    public final Integer call() throws IOException {
        Session session = new Session(console, input);
        session.run(this::choose, (hearsay, articles) -> {
            Stream<ObjectNode> records = records(hearsay, articles, new JsonRecords(articles.reports()));
            session.clearProgress();
            print(records.iterator(), console.out());
        });
        return Main.DONE;
    }

    private static void print(Iterator<ObjectNode> records, Writer out) throws IOException {
        while (records.hasNext()) {
            out.write(records.next().toString());
            out.write('\n');
        }
        out.flush();
    }
}
