package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSourcesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rescue centre in Quell took back the toll and said that it held. | rescue           | The rescue centre
            The rescue centre in Quell took back the toll and said that it held. | centre           | The rescue centre
            On Friday the harbour ministry said that it held.                    | harbour          | the harbour ministry
            On Friday their senior engineers said that it held.                  | engineers        | their senior engineers
            On Friday officials said that it held.                               | officials        | officials
            The union told reporters officials said that it held.                | officials        | officials
            The ministry spokesman Tom Reed said that it held.                   | Tom Reed         | Tom Reed
            Karen Holt said that it held.                                        | Karen            | Karen Holt
            Critics said the harbour ministry slept.                             | Critics          | Critics
            """)
    void widensASourceToItsNounPhrase(String text, String tagged, String whole) {
        ReportTokens tokens = new ReportTokens(Marked.plain(text));

        Span widened = new WholeSources(tokens)
                .widen(
                        place(text, tagged),
                        List.of(place(text, "said")),
                        List.of(new Span(text.indexOf("said") + 5, text.length())));

        assertThat(widened.in(text)).isEqualTo(whole);
    }

    private static Span place(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
