package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it; everything that it takes from outside comes from here.
 *
 * @param in standard input
 * @param out standard output, for data; bytes are UTF-8 whatever the locale
 * @param err standard error, for talk
 * @param folder relative paths start here; the empty path is the process's own folder
 * @param environment of which {@code NO_COLOR} and {@code TERM} are looked at
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param width columns of the terminal, 0 where unknown
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Path folder,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width) {
    /** What the launcher tells: Java 17 cannot ask which of its streams are terminals, nor how wide they are. */
    private static final String TERMINAL = "hearsay.terminal";

    private static final String WIDTH = "hearsay.width";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofProcess() {
        String terminal = System.getProperty(TERMINAL, "");
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of(""),
                System.getenv(),
                terminal.contains("out"),
                terminal.contains("err"),
                columns(System.getProperty(WIDTH, "")));
    }

    private static int columns(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
