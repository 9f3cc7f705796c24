package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.article.Report;
import org.junit.jupiter.api.Test;

/** Reports in any language are kept and listed; those that need English read the English ones. */
class ReportLanguagesTest {
    private static final String ENGLISH =
            "The harbour master said on Sunday that two of the cranes had been sold twice, and that the buyers were angry.";
    private static final String GERMAN =
            "Der Hafenmeister sagte am Sonntag, dass zwei der Kräne doppelt verkauft worden seien und die Käufer zornig sind.";
    private static final String SPANISH =
            "El capitán del puerto declaró el domingo que dos de las grúas se habían vendido dos veces y que hay enfado.";

    private final Hearsay hearsay = Hearsay.standard();

    private Articles articles(String lines) throws IOException {
        return hearsay.articles(List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String record(String id, String language, String text) {
        String declared = language.isEmpty() ? "" : ", \"language\": \"" + language + "\"";
        return "{\"id\": \"" + id + "\"" + declared + ", \"text\": \"" + text + "\"}\n";
    }

    @Test
    void everyLanguageIsListedAndOnlyEnglishIsRead() throws IOException {
        Articles articles = articles(record("en", "", ENGLISH)
                + record("de", "", GERMAN)
                + record("es", "", SPANISH)
                + record("short", "", "Zwei Kräne."));

        assertThat(articles.reports()).extracting(Report::language).containsExactly("en", "de", "es", null);
        assertThat(hearsay.read(articles))
                .extracting(read -> read.report().id())
                .containsExactly("en");
        assertThat(hearsay.stories(articles).stream()
                        .mapToInt(story -> story.reports().size())
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void aDeclarationIsKeptUnlessTheTextPlainlyContradictsIt() throws IOException {
        Articles articles = articles(record("a", "en-GB", ENGLISH)
                + record("b", "en", GERMAN)
                + record("c", "de", ENGLISH)
                + record("d", "de-AT", GERMAN)
                + record("e", "en", "Two cranes."));

        assertThat(articles.reports()).extracting(Report::language).containsExactly("en-GB", "de", "en", "de-AT", "en");
    }
}
