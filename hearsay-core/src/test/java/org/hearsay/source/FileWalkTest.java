package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {
    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(root.resolve("reports"));
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "A crane fell on the quay.");
    }

    private Reading read(SourceOptions options) throws IOException {
        return Reading.of(InputStream.nullInputStream(), options, folder.toString());
    }

    @Test
    void foldersAreReadInTheOrderOfNamesAndIdsArePathsBelowThem() throws IOException {
        write("b.txt");
        write("a/z.text");
        write("a/deep/er/y.txt");
        write("c.v2.txt");

        assertThat(Reading.ofPaths(folder).ids()).containsExactly("a/deep/er/y", "a/z", "b", "c.v2");
    }

    @Test
    void whatIsNotReadInFoldersIsAProblem() throws IOException {
        write(".hidden.txt");
        write("data.bin");
        write("README.md");
        write("note.md");
        write("r.txt");
        Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));

        Reading reading = Reading.ofPaths(folder);

        assertThat(reading.ids()).containsExactly("r");
        assertThat(reading.codes())
                .containsExactly(
                        folder + "/.hidden.txt hidden",
                        folder + "/README.md note",
                        folder + "/data.bin unsupported",
                        folder + "/dead.txt not-a-file",
                        folder + "/note.md note");
    }

    @Test
    void aPathGivenByItselfIsReadWhateverItsName() throws IOException {
        write(".hidden.txt");
        write("data.bin");
        write("note.md");

        Reading reading =
                Reading.ofPaths(folder.resolve(".hidden.txt"), folder.resolve("data.bin"), folder.resolve("note.md"));

        assertThat(reading.ids()).containsExactly(".hidden", "data", "note");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void onlyMarkdownIsReports() throws IOException {
        write("one.md");
        write("two.md");

        assertThat(Reading.ofPaths(folder).ids()).containsExactly("one", "two");
    }

    @Test
    void depthAndNumberAreBounded() throws IOException {
        write("a/b/c/r.txt");
        write("x.txt");
        write("y.txt");
        write("z.txt");

        Reading shallow = read(SourceOptions.defaults().withMaxDepth(2));
        assertThat(shallow.ids()).containsExactly("x", "y", "z");
        assertThat(shallow.codes()).containsExactly(folder + "/a/b too-deep");

        Reading few = read(SourceOptions.defaults().withMaxFiles(2));
        assertThat(few.ids()).containsExactly("a/b/c/r", "x");
        assertThat(few.codes()).containsExactly(folder + "/y.txt too-many");
    }

    @Test
    void anEmptyFolderIsAProblem() throws IOException {
        assertThat(Reading.ofPaths(folder).codes()).containsExactly(folder + " empty");
    }
}
