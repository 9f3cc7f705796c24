package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Report;
import org.hearsay.language.ReportReader;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.junit.jupiter.api.Test;

class PostStatementsTest {
    private static final String LEAD =
            "<p>The harbour master of Tovenburg said on Sunday that two of the port's cranes had been sold twice.</p>";

    private static List<Statement> read(String post) {
        String html = "<html lang=en><body><article>" + LEAD + "<blockquote>" + post + "</blockquote>"
                + "<p>She later said that it had been a joke.</p></article></body></html>";
        Report report = new ArticleExtractor(OutletTable.standard())
                .extract(new Document("p", "p", Format.HTML, html, Metadata.none()))
                .report();
        assertThat(report).isNotNull();
        OutletTable outlets = OutletTable.standard();
        return new StatementReader(outlets)
                .read(new ReportReader(outlets).read(report))
                .statements();
    }

    @Test
    void aPostIsItsWritersWordsSaidInPublic() {
        List<Statement> said = read("<p>We never sold the crane a second time.</p>— Berta Lund (@lund) March 3, 2024");

        assertThat(said).extracting(Statement::id).containsExactly("p#s1", "p#s2", "p#s3");
        Statement post = said.get(1);
        assertThat(post.content().text()).isEqualTo("We never sold the crane a second time.");
        assertThat(post.mode()).isEqualTo(Mode.DIRECT);
        assertThat(post.channel()).isEqualTo(Channel.PUBLIC);
        assertThat(post.speaker().name()).isEqualTo("Berta Lund");
        assertThat(post.speaker().role()).isEqualTo("@lund");
        assertThat(post.speaker().kind()).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void aQuotedParagraphWithoutASignatureIsNoPost() {
        assertThat(read("<p>We never sold the crane a second time.</p>"))
                .extracting(statement -> statement.content().text())
                .doesNotContain("We never sold the crane a second time.");
    }

    @Test
    void aPostThatTellsWhatOthersSaidKeepsTheirStatements() {
        assertThat(read("<p>The mayor said that he knew nothing of it.</p>— Berta Lund (@lund) March 3, 2024"))
                .filteredOn(statement -> statement.content().text().contains("knew nothing"))
                .extracting(statement -> statement.speaker().name())
                .doesNotContain("Berta Lund");
    }
}
