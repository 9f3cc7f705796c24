package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Exceptions &rarr; sentences for the user: where, what was found, what was expected, what to do. */
final class Sentences {
    private Sentences() {}

    /** What is wrong with a command line. */
    static String of(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        return name + ": " + found(e, line) + "\n\"" + name + " --help\" shows what can be given, with an example.";
    }

    private static String found(ParameterException e, CommandLine line) {
        boolean isRoot = line.getParent() == null;
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            if (argument.startsWith("-")) {
                return "there is no option \"" + argument + "\"; expected one of " + options(line) + ".";
            }
            return isRoot
                    ? "there is no command \"" + argument + "\"; expected one of " + commands(line) + "."
                    : "\"" + argument + "\" is one argument too many.";
        }
        if (e instanceof MissingParameterException && !isRoot && noPath(e)) {
            return "no path is given; expected files, folders or \"-\" for standard input.";
        }
        if (isRoot && line.getParseResult() != null && !line.getParseResult().hasSubcommand()) {
            return "no command is given; expected one of " + commands(line) + ".";
        }
        String text = String.valueOf(e.getMessage());
        String message = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return message.endsWith(".") ? message : message + ".";
    }

    private static boolean noPath(ParameterException e) {
        return e instanceof MissingParameterException missing
                && missing.getMissing().stream().anyMatch(CommandLine.Model.ArgSpec::isPositional);
    }

    private static String commands(CommandLine line) {
        return String.join(", ", line.getSubcommands().keySet());
    }

    private static String options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .collect(Collectors.joining(", "));
    }

    /**
     * Why a run ended.
     *
     * @param traced whether its stack trace follows
     */
    static String of(Exception e, boolean traced) {
        if (e instanceof RequestException || e instanceof NothingReadException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof IOException io) {
            return "reading or writing failed: " + reason(io) + ".";
        }
        String advice = traced ? "" : " Run it again with -x for the place, and please report it.";
        return "a fault in the program ended the run: " + e + "." + advice;
    }

    /** What an exception of the file system says, in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Whether it says that nobody reads what is written ("| head"): the operating system has only words for it. */
    static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return List.of("broken pipe", "pipe is being closed", "pipe has been ended", "pipe closed").stream()
                .anyMatch(message::contains);
    }
}
