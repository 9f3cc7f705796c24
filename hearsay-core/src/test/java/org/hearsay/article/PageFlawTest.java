package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no articles, or of an unusual kind, each by every sign that tells it. */
class PageFlawTest {
    private static final String SENTENCE =
            "The harbour master of Tovenburg said on Sunday that two of the port's cranes had been sold twice.";
    private static final String SENTENCES = ("<p>" + SENTENCE + "</p>").repeat(2)
            + "<p>At least 14 buyers were waiting on the quay, and the port would not say who had sold what to whom.</p>";

    private static Extraction extract(String title, String body) {
        String html = "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
        return new ArticleExtractor(OutletTable.standard())
                .extract(new Document("p.html", "p", Format.HTML, html, Metadata.none()));
    }

    private static void assertTold(Extraction extraction, String code, boolean kept) {
        assertThat(extraction.problems()).extracting("code").containsExactly(code);
        assertThat(extraction.report() != null).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"404 Not Found", "Access denied", "Just a moment...", "Seite nicht gefunden", "Page introuvable"
            })
    void errorPages(String title) {
        assertTold(extract(title, "<p>" + SENTENCE + "</p>"), "not-an-article", false);
    }

    @Test
    void anArticleAboutAnErrorIsRead() {
        assertThat(extract("404 not found: the story of a message", SENTENCES.repeat(4))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We and our partners use cookies to read personal data on your device; you may withdraw your consent.",
                "Wir verwenden Cookies. Mit Ihrer Einwilligung verarbeiten wir Daten; mehr in der Erklärung zum Datenschutz."
            })
    void wallsOfCookies(String words) {
        assertTold(extract("Before you go on", "<p>" + words + "</p>"), "not-an-article", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe to continue reading.",
                "This article is for subscribers only.",
                "Jetzt weiterlesen mit einem Abo",
                "Article réservé aux abonnés"
            })
    void stubsBehindAPaywallByWhatThePageShows(String words) {
        String offer = "<div class=paywall><p>" + words + "</p></div>";

        assertTold(extract("Cranes", "<article>" + SENTENCES + offer + "</article>"), "paywall", true);
        assertTold(extract("Cranes", "<article><p>" + SENTENCE + "</p>" + offer + "</article>"), "paywall", false);
    }

    @Test
    void liveBlogsByTheirNameAndTheirTimes() {
        String entry = "<time datetime=2024-03-03T10:00>10:00</time><p>" + SENTENCE + "</p>";

        assertTold(extract("Cranes of Tovenburg: live updates", entry.repeat(12)), "live-blog", true);
        assertThat(extract("How we live with cranes", SENTENCES).problems()).isEmpty();
    }

    @Test
    void galleriesByTheirPicturesAndCaptions() {
        String picture =
                "<figure><img src=a.jpg><figcaption>A crane on the quay, seen from the old dock on Sunday.</figcaption></figure>";

        assertTold(extract("Cranes", "<h1>Cranes</h1>" + picture.repeat(8)), "gallery", false);
        assertTold(extract("Cranes", "<h1>Cranes</h1><p>" + SENTENCE + "</p>" + picture.repeat(8)), "gallery", false);
        assertThat(extract("Cranes", "<h1>Cranes</h1>" + picture + SENTENCES.repeat(3))
                        .problems())
                .isEmpty();
    }
}
