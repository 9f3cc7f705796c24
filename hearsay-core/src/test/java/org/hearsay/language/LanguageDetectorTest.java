package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Hafenmeister erklärte am Sonntag, zwei Kräne seien doppelt verkauft worden.
                    fr | Le capitaine du port a déclaré dimanche que deux grues avaient été vendues deux fois.
                    es | El capitán del puerto declaró el domingo que dos grúas se habían vendido dos veces.
                    it | Il comandante del porto ha dichiarato domenica che due gru erano state vendute due volte.
                    pt | O capitão do porto declarou no domingo que dois guindastes tinham sido vendidos duas vezes.
                    pl | Kapitan portu oświadczył w niedzielę, że dwa dźwigi zostały sprzedane dwukrotnie.
                    ru | Капитан порта заявил в воскресенье, что два крана были проданы дважды.
                    ar | قال مدير الميناء يوم الأحد إن رافعتين بيعتا مرتين إلى أربعة مشترين مختلفين
                    """)
    void eightLanguagesAreToldFromOneSentence(String code, String sentence) {
        assertThat(detector.detect(sentence)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zwei Kräne", "Deux grues", "Dos grúas", "Два крана", "Gru", "吊车", "رافعة", "Two cranes"})
    void aWordOrTwoAreTooShort(String words) {
        assertThat(detector.detect(words)).isEmpty();
    }
}
