package org.hearsay.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Given paths &rarr; the files below them in sorted order, each to be opened without fear: no pipe, no device, no loop. */
final class FileWalk {
    private final SourceOptions options;
    private final Intake intake;
    private final FileReader reader;
    private int files;

    /**
     * A file to read.
     *
     * @param path as reported
     * @param id where what it holds has none of its own
     * @param given whether it was given by itself
     * @param note whether it is Markdown beside reports of other kinds, or a "readme": as a rule no report but about reports
     */
    record Found(Path file, String path, String id, boolean given, boolean note) {}

    /** Takes a file that can be opened. */
    interface FileReader {
        void read(Found found);
    }

    FileWalk(SourceOptions options, Intake intake, FileReader reader) {
        this.options = options;
        this.intake = intake;
        this.reader = reader;
    }

    /** Walks a path that exists. */
    void walk(String given) {
        Path path = Path.of(given);
        if (Files.isDirectory(path)) {
            folder(path, slashed(path), "", 1, new HashSet<>());
        } else {
            Path name = path.getFileName();
            String id = Kind.withoutEnding(name == null ? given : name.toString());
            file(new Found(path, slashed(path), id, true, false));
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Recursion is bounded by the depth that the options allow. */
    private void folder(Path folder, String path, String below, int depth, Set<Path> seen) {
        if (depth > options.maxDepth()) {
            intake.problem(path, "too-deep", "folders are read " + options.maxDepth() + " deep; this one is left out");
            return;
        }
        try {
            if (!seen.add(folder.toRealPath())) {
                intake.problem(path, "not-a-file", "a link to a folder that was read already; not read again");
                return;
            }
            List<Path> entries = entries(folder);
            if (entries.isEmpty() && depth == 1) {
                intake.problem(path, "empty", "the folder has no files");
            }
            boolean mixed = entries.stream().map(FileWalk::name).anyMatch(FileWalk::isOtherKind);
            for (Path entry : entries) {
                entry(entry, path, below, depth, seen, mixed);
            }
        } catch (IOException e) {
            intake.problem(path, "unreadable", "the folder cannot be listed (" + reason(e) + "); left out");
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(FileWalk::name));
        return entries;
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    private static boolean isOtherKind(String name) {
        Kind kind = Kind.ofName(name);
        return kind != Kind.MARKDOWN && kind != Kind.UNKNOWN && !name.startsWith(".");
    }

    private void entry(Path entry, String parent, String below, int depth, Set<Path> seen, boolean mixed) {
        String name = name(entry);
        String path = parent.endsWith("/") ? parent + name : parent + "/" + name;
        if (name.startsWith(".")) {
            intake.problem(path, "hidden", "names that begin with a dot are not read in folders; give the path itself");
        } else if (Files.isDirectory(entry)) {
            folder(entry, path, below + name + "/", depth + 1, seen);
        } else {
            boolean readme = Kind.withoutEnding(name).equalsIgnoreCase("readme");
            boolean note = readme || (mixed && Kind.ofName(name) == Kind.MARKDOWN);
            file(new Found(entry, path, Kind.withoutEnding(below + name), false, note));
        }
    }

    private void file(Found found) {
        Path file = found.file();
        String path = found.path();
        if (!Files.isRegularFile(file)) {
            String what = Files.isSymbolicLink(file) ? "a link that leads to no file" : "a pipe, device or socket";
            intake.problem(
                    path, "not-a-file", what + "; expected a file or folder (\"-\" reads standard input); left out");
        } else if (++files > options.maxFiles()) {
            if (files == options.maxFiles() + 1) {
                intake.problem(
                        path,
                        "too-many",
                        "at most " + options.maxFiles() + " files are read; this and the rest are left out");
            }
        } else {
            reader.read(found);
        }
    }

    /** What an exception of the file system says, without the path. */
    static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        String message = e instanceof java.nio.file.FileSystemException f ? f.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
