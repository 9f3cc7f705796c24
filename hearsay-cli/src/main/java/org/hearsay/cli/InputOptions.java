package org.hearsay.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes: the input and how to go about it. Set by picocli. */
final class InputOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders (with all below them), - for standard input; with --fetch addresses of the web.")
    List<String> paths = List.of();

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = "A table of outlets of your own; its lines go before those that Hearsay knows.")
    @Nullable
    String outlets;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=NAME",
            split = ",",
            description = "Where tables and JSON keep a field under a name of their own: text=body,title=head.")
    List<String> columns = List.of();

    @Option(
            names = "--fetch",
            description =
                    "Fetch addresses that are given, the feeds of lists, and the articles of feeds and of tables of links."
                            + " Slowly, by robots.txt; nothing of private networks.")
    boolean fetch;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "Keep what is fetched here, so that next time only what has changed is sent.")
    @Nullable
    String keep;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Threads.class,
            description =
                    "How many threads read reports, 1 to 256; the answer is the same. As a rule, one a processor.")
    @Nullable
    Integer threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing on standard error but why a run failed.")
    boolean quiet;

    @Option(
            names = {"--no-colour", "--no-color"},
            description = "No colour on a terminal; so does the variable NO_COLOR.")
    boolean noColour;

    @Option(names = "-x", description = "Print the stack trace when a run fails.")
    boolean trace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this and end.")
    boolean help;
}
