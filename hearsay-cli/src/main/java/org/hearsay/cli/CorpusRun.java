package org.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.article.Report;

/** A command that takes reports of any number in as a stream, with its state in a folder, and then prints what it knows. */
final class CorpusRun {
    private final Console console;
    private final Session session;
    private final StateChoice state;

    CorpusRun(Console console, InputOptions input, StateChoice state) {
        this.console = console;
        this.session = new Session(console, input);
        this.state = state;
    }

    /** What a stage does with the reports of a stream. */
    interface Stage extends Closeable {
        /** False for a report that is known by its id. */
        boolean add(Report report) throws IOException;

        void save() throws IOException;

        /** Prints what is known of all reports. */
        void print(Appendable out) throws IOException;
    }

    /** Opens a stage. */
    interface Opening {
        /**
         * Opens it.
         *
         * @throws IllegalArgumentException if the request is wrong
         */
        Stage open(Hearsay hearsay, StateDirectory folder) throws IOException;
    }

    /**
     * Runs the command.
     *
     * @param choice what the command's own options make of the options
     * @return the exit status
     */
    int run(UnaryOperator<HearsayOptions> choice, Opening opening) throws IOException {
        try (StateDirectory folder = StateDirectory.of(console, state)) {
            session.stream(choice, hearsay -> new Work(opening.open(hearsay, folder)));
        }
        return Main.DONE;
    }

    private final class Work implements Session.StreamWork {
        private final Stage stage;
        private int known;

        Work(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void on(Report report) throws IOException {
            known += stage.add(report) ? 0 : 1;
        }

        @Override
        public void end() throws IOException {
            stage.save();
            session.tellKnown(known);
            stage.print(console.out());
            console.out().flush();
        }

        @Override
        public void close() throws IOException {
            stage.close();
        }
    }
}
