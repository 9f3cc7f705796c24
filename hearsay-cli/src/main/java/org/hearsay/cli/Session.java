package org.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.article.Report;
import org.hearsay.fetch.FetchOptions;
import org.hearsay.fetch.WebFetcher;
import org.hearsay.outlet.OutletTable;
import org.hearsay.run.Progress;
import org.hearsay.source.Problem;
import org.hearsay.source.SourceOptions;
import org.jspecify.annotations.Nullable;

/** One run over the input: checks the request, reads, lets the command work, and tells the problems at the end. */
final class Session {
    private final Console console;
    private final InputOptions input;
    private final TerminalProgress progress;
    private final boolean showsProgress;

    Session(Console console, InputOptions input) {
        this.console = console;
        this.input = input;
        this.progress = new TerminalProgress(console.err(), System::nanoTime);
        this.showsProgress = console.errIsTerminal() && !input.quiet;
    }

    /** What a command does with the reports, one or more. */
    interface Work {
        void on(Hearsay hearsay, Articles articles) throws IOException;
    }

    /** What a command does with reports in a stream. */
    interface StreamWork extends Closeable {
        void on(Report report) throws IOException;

        /** After the last report. */
        default void end() throws IOException {}

        @Override
        default void close() throws IOException {}
    }

    /** Begins a {@link StreamWork}. */
    interface StreamStart {
        /**
         * Opens what the reports go to.
         *
         * @throws IllegalArgumentException if the request is wrong
         */
        StreamWork open(Hearsay hearsay) throws IOException;
    }

    /**
     * Runs {@code work}.
     *
     * @param choice what the command's own options make of the options
     * @throws RequestException before anything is read, if the request is wrong
     * @throws NothingReadException if there is no report to work on; its problems have been told
     */
    void run(UnaryOperator<HearsayOptions> choice, Work work) throws IOException {
        Hearsay hearsay = new Hearsay(options(choice));
        List<String> paths = paths(hearsay);
        try {
            Articles articles = hearsay.articles(paths, console.in());
            if (articles.reports().isEmpty()) {
                tellProblems(articles.problems());
                throw nothingRead();
            }
            work.on(hearsay, articles);
            tellProblems(articles.problems());
        } finally {
            clearProgress();
        }
    }

    /**
     * Hands each report to the work while the input is read.
     *
     * @param choice what the command's own options make of the options
     * @throws RequestException before anything is read, if the request is wrong
     * @throws NothingReadException if there was no report; the problems have been told
     */
    void stream(UnaryOperator<HearsayOptions> choice, StreamStart start) throws IOException {
        Hearsay hearsay = new Hearsay(options(choice));
        List<String> paths = paths(hearsay);
        List<Problem> problems = new ArrayList<>();
        int[] reports = {0};
        try (StreamWork work = opened(start, hearsay)) {
            hearsay.articles(
                    paths,
                    console.in(),
                    report -> {
                        reports[0]++;
                        onReport(work, report);
                    },
                    problems::add);
            if (reports[0] > 0) {
                clearProgress();
                work.end();
            }
            tellProblems(problems);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            clearProgress();
        }
        if (reports[0] == 0) {
            throw nothingRead();
        }
    }

    private static StreamWork opened(StreamStart start, Hearsay hearsay) throws IOException {
        try {
            return start.open(hearsay);
        } catch (IllegalArgumentException e) {
            throw new RequestException("--state: " + e.getMessage() + ".");
        }
    }

    private static void onReport(StreamWork work, Report report) {
        try {
            work.on(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells how many reports were in a state already. */
    void tellKnown(int reports) {
        if (reports > 0) {
            tell(reports + (reports == 1 ? " report was" : " reports were")
                    + " known by id already, and left as they were.");
        }
    }

    private NothingReadException nothingRead() {
        return new NothingReadException("no report could be read of " + String.join(", ", input.paths)
                + "; expected text, pages, feeds, tables, mail, documents or archives with at least one report.");
    }

    /** Takes the line of progress away; to be called before data are printed. */
    void clearProgress() {
        progress.clear();
    }

    /** Tells the user something that is no data. */
    void tell(String sentence) {
        if (!input.quiet) {
            console.err().println(sentence);
        }
    }

    private void tellProblems(List<Problem> problems) throws IOException {
        clearProgress();
        console.out().flush();
        if (!input.quiet) {
            new ProblemList(problems).print(console.err(), console.errIsTerminal());
        }
    }

    private List<String> paths(Hearsay hearsay) {
        List<String> paths = input.paths.stream()
                .map(path -> path.equals("-") || WebFetcher.isAddress(path)
                        ? path
                        : console.resolve(path).toString())
                .toList();
        try {
            hearsay.check(paths);
        } catch (IllegalArgumentException e) {
            throw new RequestException(e.getMessage() + ".");
        }
        return paths;
    }

    private HearsayOptions options(UnaryOperator<HearsayOptions> choice) throws IOException {
        HearsayOptions options =
                choice.apply(HearsayOptions.defaults()).withProgress(showsProgress ? progress : Progress.silent());
        int threads = input.threads == null ? options.threads() : input.threads;
        options = options.withThreads(threads).withSource(source(options.source()));
        return input.outlets == null ? options : options.withOutlets(outlets(input.outlets));
    }

    private @Nullable WebFetcher web() {
        if (input.keep != null && !input.fetch) {
            throw new RequestException("--keep: nothing is fetched that could be kept; give --fetch as well.");
        }
        if (!input.fetch) {
            return null;
        }
        FetchOptions bounds =
                FetchOptions.defaults().withStore(input.keep == null ? null : console.resolve(input.keep));
        AtomicInteger requests = new AtomicInteger();
        return new WebFetcher(bounds, host -> {
            if (showsProgress) {
                progress.fetch(host, requests.incrementAndGet());
            }
        });
    }

    private SourceOptions source(SourceOptions options) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : input.columns) {
            int sign = pair.indexOf('=');
            if (sign <= 0 || sign == pair.length() - 1) {
                throw new RequestException(
                        "--columns: \"" + pair + "\" is no pair; expected FIELD=NAME, such as text=body.");
            }
            columns.put(
                    pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        try {
            return options.withColumns(columns).withWeb(web());
        } catch (IllegalArgumentException e) {
            throw new RequestException("--columns: " + e.getMessage() + ".");
        }
    }

    private OutletTable outlets(String file) throws IOException {
        try {
            String text = Files.readString(console.resolve(file));
            return OutletTable.read(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text), file);
        } catch (NoSuchFileException e) {
            throw new RequestException("--outlets: there is no file \"" + file + "\".");
        } catch (CharacterCodingException e) {
            throw new RequestException("--outlets: " + file + " is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw new RequestException("--outlets: " + file + " cannot be read (" + Sentences.reason(e) + ").");
        } catch (IllegalArgumentException e) {
            throw new RequestException("--outlets: " + e.getMessage() + ".");
        }
    }
}
