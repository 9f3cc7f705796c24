package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.brief.Brief;
import org.hearsay.brief.StoryBrief;
import org.hearsay.brief.TextBrief;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README and of the cookbook does what it is shown for. */
class CookbookTest {
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^    (?:cat (\\S+) \\| )?\\./hearsay ([^|\\n]+)(\\|.*)?$");

    @TempDir
    static Path folder;

    @BeforeAll
    static void copyTheClone() throws IOException {
        for (String name : List.of("stories", "docs")) {
            try (Stream<Path> files = Files.walk(Run.ROOT.resolve(name))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(Run.ROOT.relativize(file).toString()));
                }
            }
        }
    }

    /** Command lines as a reader would copy them. */
    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String document : List.of("docs/cookbook.md", "README.md", "stories/README.md")) {
            Matcher command = COMMAND.matcher(Files.readString(Run.ROOT.resolve(document)));
            while (command.find()) {
                commands.add(command.group());
            }
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String line) throws IOException {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).isTrue();
        Run.Setting setting = Run.in(folder);
        if (command.group(1) != null) {
            setting.stdin(Files.readAllBytes(folder.resolve(command.group(1))));
        }
        String[] args = command.group(2).replaceAll(" #.*", "").strip().split(" +");
        Run run = setting.run(args);
        assertThat(run.code()).as(run.err()).isZero();
        int out = List.of(args).indexOf("--out");
        if (out < 0) {
            assertThat(run.out()).isNotBlank();
        } else {
            assertThat(folder.resolve(args[out + 1])).isNotEmptyFile();
        }
    }

    @Test
    void cookbookHasThirteenTasksAndEachHasACommand() throws IOException {
        String text = cookbook();
        Matcher task = Pattern.compile("(?ms)^## (\\d+)\\. .*?(?=^## )").matcher(text);
        List<String> numbers = new ArrayList<>();
        while (task.find()) {
            numbers.add(task.group(1));
            assertThat(COMMAND.matcher(task.group()).find()).as(task.group()).isTrue();
        }
        assertThat(numbers)
                .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1)
                        .limit(13)
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void theLinesOfJavaAreThoseThatAreCompiledHere() throws IOException {
        Matcher java = Pattern.compile("(?s)```java\n(.*?)```").matcher(cookbook());
        assertThat(java.find()).isTrue();
        String source = Files.readString(Path.of("src/test/java/org/hearsay/cli/CookbookTest.java"));
        assertThat(words(source)).contains(words(java.group(1)));
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** Compiled, and compared with the cookbook. Its paths are those of a clone. */
    static void fromJava() throws IOException {
        // spotless:off
        Hearsay hearsay = Hearsay.standard();
        Articles articles = hearsay.articles(List.of("stories/harbour-leak"), InputStream.nullInputStream());
        Brief brief = hearsay.brief(articles);
        StoryBrief story = brief.stories().get(0);
        story.provenances().forEach(claim -> System.out.println(claim.min() + "–" + claim.max() + ": " + claim.why()));
        System.out.println(new TextBrief(100, false, false).render(brief));
        // spotless:on
    }

    private static String cookbook() throws IOException {
        return Files.readString(Run.ROOT.resolve("docs/cookbook.md"), StandardCharsets.UTF_8);
    }
}
