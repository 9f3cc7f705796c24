package org.hearsay.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The surroundings as the commands use them: UTF-8 writers, paths, width and colour. */
final class Console {
    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 400;
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 110;

    private final Surroundings surroundings;
    private final Writer out;
    private final PrintWriter err;

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.out = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(surroundings.err(), StandardCharsets.UTF_8), true);
    }

    InputStream in() {
        return surroundings.in();
    }

    /** Data. Unlike a print stream it throws when nobody reads any more. */
    Writer out() {
        return out;
    }

    /** Talk. */
    PrintWriter err() {
        return err;
    }

    boolean errIsTerminal() {
        return surroundings.errIsTerminal();
    }

    /** Columns for what is printed on standard output, 40 to 400. */
    int width() {
        return clamp(surroundings.width(), NARROWEST, WIDEST);
    }

    int helpWidth() {
        return clamp(surroundings.width(), NARROWEST_HELP, WIDEST_HELP);
    }

    private static int clamp(int width, int least, int most) {
        return width == 0 ? DEFAULT_WIDTH : Math.max(least, Math.min(most, width));
    }

    /** Whether standard output may be coloured: a terminal that can, and nobody who asked for none. */
    boolean isColoured() {
        boolean unwanted =
                !surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = surroundings.environment().getOrDefault("TERM", "").equals("dumb");
        return surroundings.outIsTerminal() && !unwanted && !dumb;
    }

    /**
     * A path as the user wrote it, seen from the folder of the run.
     *
     * @throws RequestException if no file can have this name
     */
    Path resolve(String path) {
        try {
            return surroundings.folder().resolve(path);
        } catch (InvalidPathException e) {
            throw new RequestException("\"" + path + "\" cannot be a path (" + e.getReason() + ")");
        }
    }
}
