package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Hearsay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The invented stories' briefs, compared with {@code golden/NAME.expected.md} and {@code golden/NAME.expected.txt} among the test's
 * resources where they are; {@code -Dgolden.update} writes them anew, and the difference is to be reviewed.
 */
class GoldenBriefTest {
    private static final Path STORIES = Path.of("../stories");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Hearsay HEARSAY = Hearsay.standard();

    @ParameterizedTest
    @ValueSource(strings = {"circle", "growing-toll", "harbour-leak", "one-tweet"})
    void briefOfAnInventedStoryIsAsReviewed(String story) throws IOException {
        Path markdown = GOLDEN.resolve(story + ".expected.md");
        Path text = GOLDEN.resolve(story + ".expected.txt");
        boolean update = System.getProperty("golden.update") != null;
        assumeTrue(update || Files.exists(markdown) || Files.exists(text));
        Brief brief = HEARSAY.brief(
                HEARSAY.articles(List.of(STORIES.resolve(story).toString()), InputStream.nullInputStream()));
        check(markdown, new MarkdownBrief().render(brief), update);
        check(text, new TextBrief(100, false, false).render(brief), update);
    }

    private static void check(Path expected, String actual, boolean update) throws IOException {
        if (update) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, actual);
        } else if (Files.exists(expected)) {
            assertThat(actual).as("%s (rewrite with -Dgolden.update)", expected).isEqualTo(Files.readString(expected));
        }
    }
}
