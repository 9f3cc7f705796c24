package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is complete or absent: written aside in the same folder, then renamed. What stood at its place before stays until
 * then. A device such as {@code /dev/null} is written to as it is.
 */
final class OutputFile implements AutoCloseable {
    private final Path target;
    private final Path aside;

    private OutputFile(Path target, Path aside) {
        this.target = target;
        this.aside = aside;
    }

    /**
     * Makes sure that the file can be written.
     *
     * @param name as the user wrote it
     * @param advice what else the user can do, a sentence
     * @throws RequestException if it cannot
     */
    static OutputFile open(Path path, String name, String advice) {
        if (Files.isDirectory(path)) {
            throw new RequestException("cannot write " + name + ": it is a folder. " + advice);
        }
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return new OutputFile(target, target);
            }
            if (!Files.isDirectory(target.resolveSibling(""))) {
                throw new RequestException("cannot write " + name + ": its folder does not exist. " + advice);
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new RequestException("cannot write " + name + ": permission denied. " + advice);
            }
            Path aside = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Files.write(aside, new byte[0]);
            aside.toFile().deleteOnExit();
            return new OutputFile(target, aside);
        } catch (IOException e) {
            throw new RequestException("cannot write " + name + ": " + Sentences.reason(e) + ". " + advice);
        }
    }

    /** Writes all of the file and puts it in its place. */
    void write(String text) throws IOException {
        try (Writer out = Files.newBufferedWriter(
                aside, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(text);
        }
        if (!aside.equals(target)) {
            move();
        }
    }

    private void move() throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was written aside, if it was not put in its place. */
    @Override
    public void close() throws IOException {
        if (!aside.equals(target)) {
            Files.deleteIfExists(aside);
        }
    }
}
