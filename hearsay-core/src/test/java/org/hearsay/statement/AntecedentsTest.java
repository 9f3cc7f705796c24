package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.language.ReadReport;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    private static final String TEXT =
            "Karen Holt opened the sluice at noon. Later she closed it again, and Holt went home.";

    private static Optional<Speaker> meant(String text, String words) throws IOException {
        Hearsay hearsay = Hearsay.standard();
        ReadReport read = hearsay.read(
                        hearsay.articles(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .get(0);
        int begin = read.report().text().indexOf(words);
        return new Antecedents(read, OutletTable.standard()).of(new Span(begin, begin + words.length()));
    }

    @Test
    void aPronounIsTheOneNamedBefore() throws IOException {
        assertThat(meant(TEXT, "she")).get().extracting(Speaker::name).isEqualTo("Karen Holt");
    }

    @Test
    void aSurnameIsTheFullName() throws IOException {
        assertThat(meant(TEXT, "Holt went")).isPresent();
        assertThat(meant(TEXT, "Karen Holt")).get().extracting(Speaker::name).isEqualTo("Karen Holt");
    }

    @Test
    void nobodyIsMeantWhereNobodyIsNamed() throws IOException {
        assertThat(meant("The sluice was opened at noon. Later she closed it again.", "she"))
                .isEmpty();
    }
}
