package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.hearsay.Hearsay;
import org.hearsay.article.Report;
import org.hearsay.brief.JsonRecords;
import org.hearsay.reuse.Reuse;
import org.hearsay.reuse.ReuseStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay reuse}: takes the reports in as a stream, so that a corpus of any size goes through, then prints the pairs. */
@Command(
        name = "reuse",
        description = {
            "Prints the pairs of reports that share text: copies, rewrites, quotations, and who took from whom."
        },
        footer = {
            "",
            "Example: hearsay reuse stories/harbour-leak",
            "Every day: hearsay reuse --state known/ today.jsonl > pairs.jsonl"
        })
final class ReuseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    StateChoice state = new StateChoice();

    ReuseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(console, input);
        try (StateDirectory folder = StateDirectory.of(console, state)) {
            session.stream(UnaryOperator.identity(), hearsay -> open(hearsay, folder, session));
        }
        return Main.DONE;
    }

    private Session.StreamWork open(Hearsay hearsay, StateDirectory folder, Session session) throws IOException {
        ReuseStream stream = hearsay.reuseStream(folder.of("reuse"));
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
                stream.pairs(pair -> print(pair, console.out()));
                console.out().flush();
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    private static void print(ReuseStream.Located pair, Writer out) throws IOException {
        Reuse reuse = pair.reuse();
        JsonRecords json = JsonRecords.withOffsets(Map.of(reuse.a(), pair.offsetsA(), reuse.b(), pair.offsetsB()));
        out.write(json.reuse(reuse).toString());
        out.write('\n');
    }
}
