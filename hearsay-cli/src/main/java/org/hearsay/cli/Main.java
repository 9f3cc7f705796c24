package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Where the command starts.
 *
 * <p>Exit codes: {@value #DONE} when the run was done, with or without problems in the input; {@value #FAILED} when it failed
 * or nothing could be read; {@value #BAD_REQUEST} when what was asked for cannot be, told before work starts.
 */
public final class Main {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_REQUEST = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess()));
    }

    /** Runs one command line and tells its exit code; the streams are flushed and stay open. */
    public static int run(String[] args, Surroundings surroundings) {
        Console console = new Console(surroundings);
        CommandLine line = line(console);
        int code = line.execute(args);
        line.getOut().flush();
        try {
            console.out().flush();
        } catch (IOException e) {
            code = Sentences.isBrokenPipe(e) ? code : failed(e, line, false, console);
        }
        console.err().flush();
        return code;
    }

    private static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new HearsayCommand())
                .addSubcommand(new BriefCommand(console))
                .addSubcommand(new ArticlesCommand(console))
                .addSubcommand(new StatementsCommand(console))
                .addSubcommand(new ReuseCommand(console))
                .addSubcommand(new StoriesCommand(console))
                .addSubcommand(new ClaimsCommand(console))
                .addSubcommand(new TimesCommand(console));
        return line.setOut(new PrintWriter(console.out()))
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(console.helpWidth())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, args) -> refused(e, args, console))
                .setExecutionExceptionHandler((e, command, parsed) -> ended(e, command, console));
    }

    private static int refused(ParameterException e, String[] args, Console console) {
        console.err().println(Sentences.of(e));
        if (args.length == 0) {
            e.getCommandLine().usage(console.err());
        }
        return BAD_REQUEST;
    }

    private static int ended(Exception e, CommandLine command, Console console) {
        if (e instanceof IOException io && Sentences.isBrokenPipe(io)) {
            return DONE;
        }
        return failed(e, command, command.getParseResult().matchedOptionValue("-x", false), console);
    }

    private static int failed(Exception e, CommandLine command, boolean trace, Console console) {
        console.err().println(command.getCommandSpec().qualifiedName() + ": " + Sentences.of(e, trace));
        if (trace) {
            e.printStackTrace(console.err());
        }
        return e instanceof RequestException ? BAD_REQUEST : FAILED;
    }
}
