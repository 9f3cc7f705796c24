package org.hearsay.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.outlet.OutletTable;
import org.hearsay.run.Progress;

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

    /**
     * Runs {@code work}.
     *
     * @throws RequestException before anything is read, if the request is wrong
     * @throws NothingReadException if there is no report to work on; its problems have been told
     */
    void run(StoryChoice stories, Work work) throws IOException {
        List<String> paths = paths();
        Hearsay hearsay = new Hearsay(options(stories));
        try {
            Articles articles = hearsay.articles(paths, console.in());
            if (articles.reports().isEmpty()) {
                tellProblems(articles);
                throw new NothingReadException("no report could be read of " + String.join(", ", input.paths)
                        + "; expected text, HTML, JSON or JSON Lines with at least one report.");
            }
            work.on(hearsay, articles);
            tellProblems(articles);
        } finally {
            clearProgress();
        }
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

    private void tellProblems(Articles articles) throws IOException {
        clearProgress();
        console.out().flush();
        if (!input.quiet) {
            new ProblemList(articles.problems()).print(console.err(), console.errIsTerminal());
        }
    }

    private List<String> paths() {
        List<String> paths = input.paths.stream()
                .map(path -> path.equals("-") ? path : console.resolve(path).toString())
                .toList();
        try {
            Hearsay.check(paths);
        } catch (IllegalArgumentException e) {
            throw new RequestException(e.getMessage() + ".");
        }
        return paths;
    }

    private HearsayOptions options(StoryChoice stories) throws IOException {
        HearsayOptions options =
                stories.applyTo(HearsayOptions.defaults()).withProgress(showsProgress ? progress : Progress.silent());
        int threads = input.threads == null ? options.threads() : input.threads;
        options = options.withThreads(threads);
        return input.outlets == null ? options : options.withOutlets(outlets(input.outlets));
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
