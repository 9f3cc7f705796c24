package org.hearsay.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A folder with what a stage keeps between runs, safe against a kill at any moment: logs only grow, and what counts of them is
 * what the last {@linkplain #checkpoint checkpoint} says, which is written aside and renamed. What was appended after it is cut
 * off when the folder is opened again.
 *
 * <p>One process at a time: the folder is locked while it is open. Not safe for use by several threads, but for reading logs.
 */
public final class StateFolder implements Closeable {
    private static final String CHECKPOINT = "checkpoint";
    private static final String HEADER = "hearsay state 1";

    private final Path folder;
    private final String settings;
    private final FileChannel lock;
    private final Map<String, Log> logs = new LinkedHashMap<>();

    private StateFolder(Path folder, String settings, FileChannel lock) {
        this.folder = folder;
        this.settings = settings;
        this.lock = lock;
    }

    /**
     * Opens a folder, making it where there is none.
     *
     * @param settings one line that says how the state was made; the same at each opening
     * @param names of the logs
     * @throws IllegalArgumentException if the folder is in use, or holds something else or a state of other settings
     */
    public static StateFolder open(Path folder, String settings, List<String> names) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        StateFolder state = new StateFolder(folder, settings, lock);
        try {
            state.lock();
            Map<String, Long> lengths = state.lengths();
            for (String name : names) {
                state.logs.put(name, Log.open(folder.resolve(name + ".log"), lengths.getOrDefault(name, 0L)));
            }
            return state;
        } catch (IOException | RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        try {
            if (lock.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // told below like a lock of another process
        }
        throw new IllegalArgumentException("the state in " + folder + " is in use by another run");
    }

    private Map<String, Long> lengths() throws IOException {
        Path file = folder.resolve(CHECKPOINT);
        Map<String, Long> lengths = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return lengths;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(
                    file + " does not begin with \"" + HEADER + "\"; expected a state that this version made");
        }
        if (!lines.get(1).equals(settings)) {
            throw new IllegalArgumentException("the state in " + folder + " was made with \"" + lines.get(1)
                    + "\", not \"" + settings + "\"; choose another folder or the same settings");
        }
        for (String line : lines.subList(2, lines.size())) {
            int space = line.indexOf(' ');
            lengths.put(line.substring(0, space), Long.valueOf(line.substring(space + 1)));
        }
        return lengths;
    }

    /**
     * One of the logs that the folder was opened with.
     */
    public Log log(String name) {
        return Objects.requireNonNull(logs.get(name), name);
    }

    /** Makes all that was appended count. */
    public void checkpoint() throws IOException {
        StringBuilder text = new StringBuilder(HEADER + "\n" + settings + "\n");
        for (Map.Entry<String, Log> log : logs.entrySet()) {
            log.getValue().force();
            text.append(log.getKey()).append(' ').append(log.getValue().size()).append('\n');
        }
        replace(CHECKPOINT, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file aside, forces it to disk and renames it: it is the old one or the new one, never a part. */
    private void replace(String name, byte[] bytes) throws IOException {
        Path aside = folder.resolve(name + ".new");
        try (FileChannel out = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives the folder back; what was appended after the last checkpoint does not count. */
    @Override
    public void close() throws IOException {
        for (Log log : logs.values()) {
            log.close();
        }
        lock.close();
    }
}
