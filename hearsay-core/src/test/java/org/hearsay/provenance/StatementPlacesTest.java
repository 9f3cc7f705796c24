package org.hearsay.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.article.Report;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StatementPlacesTest {
    private static final String TEXT =
            "The mayor said that the dam held. Officials said that the road was dry. Cars ran."
                    + "\n\nPeople stayed at home. The harbour said that the quay was closed.";

    /** As a reader would look for it: through all statements, from the first to the last. */
    private static Optional<Statement> lastBefore(
            List<Statement> statements, StatementPlaces places, Span span, int paragraph) {
        return statements.stream()
                .filter(statement -> statement.content().hull().end() <= span.begin())
                .filter(statement -> places.paragraph(statement.content().hull()) == paragraph)
                .reduce((first, last) -> last);
    }

    @Test
    void findsWhatALookThroughAllFinds() throws IOException {
        Hearsay hearsay = new Hearsay(HearsayOptions.defaults().withoutReader());
        Articles articles =
                hearsay.articles(List.of("-"), new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        Report report = articles.reports().get(0);
        List<Statement> statements = hearsay.statements(articles).get(0).statements();
        StatementPlaces places = new StatementPlaces(report.paragraphs(), statements);
        assertThat(statements).hasSizeGreaterThan(2);

        for (int at = 0; at < report.text().length(); at++) {
            Span span = new Span(at, at);
            int paragraph = -1;
            for (int i = 0; i < report.paragraphs().size(); i++) {
                paragraph = report.paragraphs().get(i).contains(at) ? i : paragraph;
            }
            assertThat(places.paragraph(span)).isEqualTo(paragraph);
            assertThat(places.before(span)).isEqualTo(lastBefore(statements, places, span, paragraph));
        }
    }
}
