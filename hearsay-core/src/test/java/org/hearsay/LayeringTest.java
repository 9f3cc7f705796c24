package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages follow the flow: each uses only those before it, so there is no cycle. */
class LayeringTest {
    private static final List<String> FLOW = List.of(
            "text",
            "state",
            "outlet",
            "fetch",
            "source",
            "article",
            "language",
            "reuse",
            "story",
            "statement",
            "name",
            "claim",
            "provenance",
            "dispute",
            "timeline",
            "brief",
            "run",
            "");
    private static final Path SOURCES = Path.of("src/main/java/org/hearsay");
    private static final Pattern OURS = Pattern.compile("\\borg\\.hearsay\\.(?:([a-z]+)\\.)?[A-Z]");

    @Test
    void eachPackageUsesOnlyEarlierOnes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String own = packageOf(file);
            Matcher used = OURS.matcher(code(file));
            while (used.find()) {
                String other = used.group(1) == null ? "" : used.group(1);
                if (FLOW.indexOf(other) > FLOW.indexOf(own)) {
                    wrong.add(file + " uses " + used.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageHasItsPlaceAndIsNullMarked() throws IOException {
        for (Path file : sources()) {
            assertThat(FLOW).as(file.toString()).contains(packageOf(file));
            Path info = file.resolveSibling("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("&rarr;", "@NullMarked");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString();
    }

    /** The file without its comments: javadoc may point forward. */
    private static String code(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }
}
