package org.hearsay.statement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.language.ReadReport;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
    private static final StatementReader READER = new StatementReader(OutletTable.standard());
    private static final String STORY = """
            The dam above Quell may have leaked for weeks, the Quell Gazette reported on Friday, citing two officials.
            Mayor Karen Holt denied the report. “There was no leak,” she said in a statement.
            The White House and the Pentagon declined to comment.
            """;

    @Test
    void idsCountInTextOrder() {
        List<Statement> statements = READER.read(Marked.plain(STORY)).statements();

        assertThat(statements).isNotEmpty();
        assertThat(statements)
                .extracting(Statement::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, statements.size())
                        .mapToObj(number -> "r#s" + number)
                        .toList());
    }

    @Test
    void excerptsAreTheWordsOfTheirSpans() {
        Statements said = READER.read(Marked.plain(STORY));

        for (Statement statement : said.statements()) {
            assertStands(statement.content());
            statement.hedges().forEach(StatementReaderTest::assertStands);
            statement.speaker().spans().forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(STORY.length()));
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
        }
        assertThat(said.citations())
                .allSatisfy(citation -> assertThat(citation.spans())
                        .allSatisfy(span -> assertThat(span.in(STORY)).contains("Gazette")));
    }

    private static void assertStands(Excerpt excerpt) {
        excerpt.spans().forEach(span -> assertThat(excerpt.text()).contains(span.in(STORY)));
    }

    @Test
    void outletNameThatRunsOnIntoTheNextSentenceIsRead() {
        assertThat(Marked.read("[Ada Brook] {said} <the gates held>, and so she told Yahoo! News on Monday.")
                        .statements())
                .hasSize(1);
    }

    @Test
    void sameAnswerOnManyThreads() {
        ReadReport report = Marked.plain(STORY);
        Statements alone = READER.read(report);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> READER.read(report)))
                .allMatch(alone::equals);
    }

    @ParameterizedTest
    @Timeout(value = 15, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "The spokesman said the dam held. ",
                "Ada Brook, a spokesman for the ministry, told the Quell Gazette it held. ",
                "the Gazette, the Post and the Times, ",
                "“he said she said "
            })
    void repeatedSentencesTakeLinearTime(String sentence) {
        assertThat(READER.read(Marked.plain(sentence.repeat(800))).report()).isEqualTo("r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "\"", "said", "he said", "According to", "the the the", "\uD83D", "🙂 said 🙂."})
    void readsAnyText(String text) {
        assertThat(READER.read(Marked.plain(text)).report()).isEqualTo("r");
    }
}
