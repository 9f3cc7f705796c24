package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "he said \"no\", ¦ “he said 'no'”",
                "“All of it” ¦ “All of it”",
                "'All of it,' ¦ “All of it”",
                "'The mill is sold - our guild ¦ “The mill is sold - our guild”",
                "the mill is sold.\" ¦ “the mill is sold.”",
                "'tis the millers' mill ¦ “'tis the millers' mill”",
                "that the mill was sold ¦ “the mill was sold”",
                "that Nora Vell sold it ¦ “Nora Vell sold it”",
                "that day the mill was sold ¦ “that day the mill was sold”",
            })
    void looseEndsGo(String words, String quotation) {
        assertThat(Quotation.of(words, 80)).isEqualTo(quotation);
    }

    @Test
    void longWordsAreCutWhereAClauseEnds() {
        String words = "The guild had known of the sale for weeks, and nobody told the millers a word";
        assertThat(Quotation.of(words, 60)).isEqualTo("“The guild had known of the sale for weeks…”");
        assertThat(Quotation.of("The guild had known of the sale of the old mill for weeks", 30))
                .isEqualTo("“The guild had known of the…”");
    }
}
