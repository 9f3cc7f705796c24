package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
    private static final String BODY =
            "<p>The harbour master of Tovenburg said that two of the port's cranes had been sold twice.</p>"
                    + "<p>The port declined to comment, and at least 14 buyers were waiting on the quay.</p>";

    private static @Nullable Told published(String head, String shown, String after) {
        String html = "<html " + head + "<body><h1>Cranes were sold twice</h1>" + shown + BODY + after;
        return HtmlArticle.read(html, PhraseTable.standard()).metadata().told().get("published");
    }

    private static String meta(String published) {
        return "><meta property=article:published_time content='" + published + "'>";
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-14T10:00:00+02:00, 14 June 2020, 2020-06-14T10:00:00+02:00",
        "2020-06-01T10:00:00+02:00, Published 14 June 2020, 2020-06-14",
        "2020-06-01T10:00:00+02:00, Last updated 14 June 2020, 2020-06-01T10:00:00+02:00",
        "2020-06-01T10:00:00+02:00, Aktualisiert am 14. Juni 2020, 2020-06-01T10:00:00+02:00",
        "2020-06-15T03:37:10Z, 14 June 2020 23:37, 2020-06-14T23:37:10-04:00",
        "2020-06-15T03:37:10Z, 14 June 2020 23:38, 2020-06-15T03:37:10Z",
        "2020-06-15T03:37:10Z, 14 June 2020, 2020-06-15T03:37:10Z",
        "2020-06-15T03:37:10Z, 12 June 2020, 2020-06-12"
    })
    void theDayUnderTheHeadlineGoesFirstAndTheHeadTellsItsTime(String told, String shown, String expected) {
        assertThat(published(meta(told), "<p>" + shown + "</p>", ""))
                .extracting(Told::value)
                .isEqualTo(expected);
    }

    @Test
    void theDayAboveTheHeadlineIsTodays() {
        String html = "<body><p>15 June 2020</p><h1>Cranes were sold twice</h1><p>14 June 2020</p>" + BODY;

        assertThat(HtmlArticle.read(html, PhraseTable.standard())
                        .metadata()
                        .values()
                        .published())
                .isEqualTo("2020-06-14");
    }

    @Test
    void aDayInTheLeadOrTheHeadlineIsNotThatOfPublication() {
        String lead = "<p>On 3 May 2020 the council sold two cranes, and then it sold them again.</p>";

        assertThat(published(meta("2020-06-14"), lead, "")).isEqualTo(new Told("2020-06-14", Told.META));
        assertThat(HtmlArticle.read(
                                "<meta property=article:published_time content=2020-06-14><h1>What was sold on 3 May 2020</h1>"
                                        + BODY,
                                PhraseTable.standard())
                        .metadata()
                        .values()
                        .published())
                .isEqualTo("2020-06-14");
    }

    @Test
    void timesNearTheHeadlineGoBeforeThoseOfOtherArticles() {
        String others = "<time datetime=2019-01-02>long ago</time>";
        String own = "<p><time datetime=2020-06-14>a Sunday</time></p>";

        assertThat(published("><p>" + others + "</p><p>Port</p><p>Quay</p><p>Town</p><p>Hill</p>", own, ""))
                .isEqualTo(new Told("2020-06-14", Told.TIME));
    }

    @Test
    void theLanguageTellsWhetherTheDayOrTheMonthIsFirst() {
        assertThat(published("lang=es>", "<p>03/04/2020</p>", ""))
                .extracting(Told::value)
                .isEqualTo("2020-04-03");
        assertThat(published("lang=en-GB>", "<p>03/04/2020</p>", ""))
                .extracting(Told::value)
                .isEqualTo("2020-04-03");
        assertThat(published("lang=en>", "<p>03/04/2020</p>", "")).isNull();
        assertThat(published("lang=en-US>", "<p>03/04/2020</p>", "")).isNull();
    }

    @Test
    void aSignatureUnderTheArticleEndsWithItsDay() {
        assertThat(published(">", "", "<p>Ada<br>14. Juni 2020</p>")).isEqualTo(new Told("2020-06-14", Told.LINE));
    }

    @ParameterizedTest
    @CsvSource({"/2020/06/14/cranes, 2020-06-14", "/news/14-06-2020, 2020-06-14", "/news/03-04-2020, "})
    void theAddressTellsTheDayLast(String path, @Nullable String expected) {
        Told told = published("><link rel=canonical href=https://quay.example" + path + ">", "", "");

        assertThat(told == null ? null : told.value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan 04 09:34 2021|2021-01-04",
                "4. 2. 2022|2022-02-04",
                "2020-06-14 99:99 GMT|2020-06-14",
                "14.06.2020, 12:30 Uhr|2020-06-14"
            })
    void datesAreReadAsTheyAreWritten(String written, String expected) {
        assertThat(Dates.parse(written)).contains(expected);
    }
}
