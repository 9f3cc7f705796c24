package org.hearsay.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetokeniserTest {
    @Test
    void quotesBracketsAndShortFormsStandClose() {
        assertThat(text("\" They 've left ( at noon ) , \" he said : \" Good . \""))
                .isEqualTo("\"They've left (at noon),\" he said: \"Good.\"");
    }

    @Test
    void hyphensTimesAndDatesAreOneWord() {
        assertThat(text("a two - week strike at 9 : 30 on 07 / 08")).isEqualTo("a two-week strike at 9:30 on 07/08");
    }

    private static String text(String tokens) {
        return Detokeniser.text(List.of(tokens.split(" ")));
    }
}
