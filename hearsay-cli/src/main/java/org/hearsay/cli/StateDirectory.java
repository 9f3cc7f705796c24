package org.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a state: the user's, or one of the run's own that is deleted at its end, also when the run is interrupted. */
final class StateDirectory implements Closeable {
    private final Path path;
    private final @Nullable Thread deletion;

    private StateDirectory(Path path, boolean isTemporary) {
        this.path = path;
        this.deletion = isTemporary ? new Thread(this::delete) : null;
        if (deletion != null) {
            Runtime.getRuntime().addShutdownHook(deletion);
        }
    }

    static StateDirectory of(Console console, StateChoice choice) throws IOException {
        return choice.folder == null
                ? new StateDirectory(Files.createTempDirectory("hearsay-state"), true)
                : new StateDirectory(console.resolve(choice.folder), false);
    }

    /** The part that a stage has for itself. */
    Path of(String stage) {
        return path.resolve(stage);
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (deletion != null) {
            Runtime.getRuntime().removeShutdownHook(deletion);
            delete();
        }
    }
}
