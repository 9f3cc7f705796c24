package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @Test
    void englishIsToldAlsoWhereItIsGarbled() {
        assertThat(detector.detect("The minister said that the talks had failed."))
                .contains("en");
        assertThat(detector.detect(
                        "Source said the newspaper that were offered of cash rewards to the fighters militants."))
                .contains("en");
        assertThat(detector.detect("Senate panel backs new fisheries deal after long debate on quotas and prices"))
                .contains("en");
    }

    @Test
    void otherLanguagesHaveTheirCode() {
        assertThat(detector.detect("Der Minister sagte, dass die Gespräche am Freitag gescheitert seien."))
                .contains("de");
        assertThat(detector.detect("Le ministre a déclaré que les pourparlers avaient échoué vendredi dernier."))
                .contains("fr");
        assertThat(detector.detect("El ministro dijo que las conversaciones habían fracasado el viernes pasado."))
                .contains("es");
        assertThat(detector.detect("Министр заявил, что переговоры провалились в прошлую пятницу."))
                .contains("ru");
        assertThat(detector.detect("Ministeren sagde, at forhandlingerne var brudt sammen i fredags."))
                .contains("da");
        assertThat(detector.detect("部长表示，上周五的谈判已经失败，双方没有达成任何协议，会谈将继续。")).contains("zh");
    }

    @Test
    void whatIsTooShortIsLeftOpen() {
        assertThat(detector.detect("")).isEmpty();
        assertThat(detector.detect("Oslo, 12:30")).isEmpty();
        assertThat(detector.detect("1234 5678 !!!! 9999 ???? 1234 5678 90")).isEmpty();
    }
}
