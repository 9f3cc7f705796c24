package org.hearsay.bench.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The bench's command with its subcommands. */
@Command(
        name = "bench",
        description = "Scores Hearsay on public data and measures its speed.",
        footer = {"", "Example: hearsay-bench/bench polnear DATA/benchmarks/polnear/dev"},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PolnearCommand.class,
            PositionsCommand.class,
            GapCommand.class,
            StoriesCommand.class,
            TimesCommand.class,
            CopiesCommand.class,
            EmergentCommand.class,
            PerturbedCommand.class,
            ExtractionCommand.class,
            GoldCommand.class,
            InventedCommand.class,
            SummitCommand.class,
            SpeedCommand.class,
            CorpusCommand.class,
            RivalCommand.class,
            ReportCommand.class
        })
public final class BenchCommand {

    /** Runs a command line; 0, 1 for a failure, 2 for a command line that is not understood. */
    public static int run(String... args) {
        return new CommandLine(new BenchCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println("bench: " + exception.getMessage());
                    return 1;
                })
                .execute(args);
    }
}
