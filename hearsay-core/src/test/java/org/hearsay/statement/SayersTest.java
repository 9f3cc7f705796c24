package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayersTest {
    @ParameterizedTest
    @CsvSource({
        "The mayor, true",
        "Tarbek Ollun, true",
        "They, true",
        "Two of them, true",
        "A poll, true",
        "The newspaper, true",
        "The dispute, false",
        "Rising fees, false",
        "A meandering stream, false"
    })
    void whoCanSaySomething(String source, boolean can) {
        String text = source + " said so in Oslo.";
        ReadReport report = Marked.plain(text);
        Attribution attribution = new Attribution(
                new Span(0, source.length()), List.of(), List.of(new Span(source.length() + 6, text.length())), 1);

        assertThat(new Sayers(new ReportTokens(report)).canSay(attribution))
                .as(source)
                .isEqualTo(can);
    }
}
