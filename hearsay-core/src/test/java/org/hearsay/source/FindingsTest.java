package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link ReaderFuzzer} found once, named for what was wrong, is read without harm ever after. */
class FindingsTest {
    private static final Path FINDINGS = Path.of("src/test/resources/org/hearsay/source/findings");

    static List<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(FINDINGS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void isReadWithoutHarm(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> ReaderFuzzer.read(name.substring(name.indexOf('.') + 1), bytes));
    }

    @Test
    void findingsAreSmall() throws IOException {
        for (Path file : findings()) {
            assertThat(Files.size(file)).as(file.toString()).isLessThan(20_000);
        }
    }
}
