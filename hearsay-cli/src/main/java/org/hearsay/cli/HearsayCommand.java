package org.hearsay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay} itself: without a command it is a wrong request. */
@Command(
        name = "hearsay",
        description = "Reads many news reports of one story and shows what they rest on.",
        versionProvider = Version.class,
        footer = {
            "",
            "Example: hearsay brief stories/harbour-leak",
            "",
            "\"hearsay COMMAND --help\" tells more of each.",
            "Exit codes: 0 done, 1 the run failed or nothing could be read, 2 the request was wrong."
        })
final class HearsayCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this and end.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and end.")
    boolean version;

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        throw new ParameterException(line, "no command");
    }
}
