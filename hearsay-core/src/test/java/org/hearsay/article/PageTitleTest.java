package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageTitleTest {
    private static PageTitle title(String html) {
        return new PageTitle(PageSource.of(Jsoup.parse(html)));
    }

    @Test
    void quotedWordsBeforeTheTitleAreNoKicker() {
        PageTitle title =
                title("<title>Master sells cranes again</title><h1>\"All gone\": Master sells cranes again</h1>");

        assertThat(title.title()).isEqualTo("\"All gone\": Master sells cranes again");
    }

    @Test
    void theHeadlineIsNoNameOfASite() {
        PageTitle title = title(
                "<title>Master of the port sells cranes</title>"
                        + "<meta name=application-name content='Master of the port sells cranes'><h1>Master of the port sells cranes</h1>");

        assertThat(title.title()).isEqualTo("Master of the port sells cranes");
        assertThat(title.site()).isNull();
    }

    @Test
    void ofSeveralFirstRankHeadingsTheOneThatIsMostLikeATitleIsTaken() {
        PageTitle title = title("<title>Quay News - Master sells two old cranes of the port twice</title>"
                + "<meta property=og:title content='Will you read the Quay News with me?'>"
                + "<h1>Master sells two cranes of the port</h1><h1>Use</h1>");

        assertThat(title.title()).isEqualTo("Master sells two cranes of the port");
    }

    @Test
    void aSitesNameWithAStrokeInItIsCutAsAWhole() {
        PageTitle title = title("<title>Cranes sold - Quay - News of the port</title>"
                + "<meta property=og:site_name content='Quay - News of the port'>");

        assertThat(title.told()).contains(new Told("Cranes sold", Told.TITLE));
    }
}
