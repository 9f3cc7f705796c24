package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's picture and example are a brief's, not made up. What they say changes with every better reading, so they are
 * not compared in each build; {@code -Dreadme.update} makes them anew.
 */
class ReadmeTest {
    private static final Path README = Run.ROOT.resolve("README.md");
    private static final Path PICTURE = Run.ROOT.resolve("docs/brief.svg");
    private static final String BEGIN = "<!-- example: hearsay brief (begin) -->\n";
    private static final String END = "<!-- example (end) -->";
    private static final int COLUMNS = 100;
    private static final int PICTURE_LINES = 44;
    private static final int EXAMPLE_LINES = 24;

    @TempDir
    Path folder;

    private String brief(Run.Setting setting) {
        String story = Run.ROOT.resolve("stories/harbour-leak").toString();
        return setting.run("brief", "--format", "text", "--width", String.valueOf(COLUMNS), story)
                .out();
    }

    @Test
    @EnabledIfSystemProperty(named = "readme.update", matches = ".*")
    void update() throws IOException {
        Files.writeString(PICTURE, TerminalPicture.of(upTo(PICTURE_LINES, brief(Run.onTerminal(COLUMNS))), COLUMNS));
        String text = Files.readString(README);
        String example = "```\n" + String.join("\n", upTo(EXAMPLE_LINES, brief(Run.in(folder)))) + "\n```\n";
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(README, text.substring(0, begin) + example + text.substring(text.indexOf(END)));
    }

    /** The first lines, cut where a paragraph ends, if one does in the second half. */
    private static List<String> upTo(int most, String text) {
        List<String> lines = text.lines().limit(most + 1).collect(Collectors.toList());
        for (int i = lines.size() - 1; i > most / 2; i--) {
            if (lines.get(i).isBlank()) {
                return lines.subList(0, i);
            }
        }
        return lines.subList(0, Math.min(most, lines.size()));
    }

    @Test
    void theExampleAndThePictureBeginAsTheBriefDoes() throws IOException {
        String first = brief(Run.in(folder)).lines().findFirst().orElseThrow();
        String text = Files.readString(README);
        String example = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
        String remedy = "run this test with -Dreadme.update and look at the difference";
        assertThat(example.lines().skip(1).findFirst()).as(remedy).contains(first);
        assertThat(PICTURE).as(remedy).content().startsWith("<svg ").contains(TerminalPicture.escaped(first.strip()));
    }
}
