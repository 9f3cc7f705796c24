package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder of every kind of input, which docs/formats.md shows, is read with no option and no problem. */
class MixedExampleTest {
    private static final Path FOLDER = Path.of("../docs/mixed-example");

    @Test
    void everyFileGivesADocumentAndNoneAProblem() throws IOException {
        Reading reading = Reading.of(InputStream.nullInputStream(), SourceOptions.defaults(), FOLDER.toString());

        assertThat(reading.problems()).isEmpty();
        Set<String> read = new TreeSet<>();
        reading.documents()
                .forEach(document -> read.add(
                        document.path().replaceFirst("^.*mixed-example/", "").replaceFirst("[!#:].*$", "")));
        assertThat(read).isEqualTo(names());
    }

    @Test
    void formatsShowsEachOfThem() throws IOException {
        String formats = Files.readString(Path.of("../docs/formats.md"));

        assertThat(names()).allMatch(name -> formats.contains("docs/mixed-example/" + name), formats);
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return new TreeSet<>(names);
        }
    }
}
