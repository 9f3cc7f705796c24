package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Document;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(OutletTable.standard());
    private static final String FIRST =
            "The harbour master of Tovenburg said on Sunday that two of the port's cranes had been sold twice.";
    private static final String SECOND =
            "The port declined to comment, and at least 14 buyers were waiting on the quay.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private static Extraction extract(String html) {
        return EXTRACTOR.extract(new Document("p.html", "p", Format.HTML, html, Metadata.none()));
    }

    private static Report report(String html) {
        return Objects.requireNonNull(extract(html).report());
    }

    private static Report page(String head, String body) {
        return report("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static List<String> paragraphs(Report report) {
        return report.paragraphs().stream().map(span -> span.in(report.text())).toList();
    }

    private static String ld(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    @Test
    void theTextIsTheParagraphsWithAnEmptyLineBetween() {
        Report report = page("", "<div>" + BODY + "</div>");

        assertThat(report.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void furnitureOfThePageIsLeftOut() {
        Report report = page(
                "",
                "<nav><ul><li><a href=/a>News of the port</a></li></ul></nav><div class=\"cookie-banner\"><p>We would like to set"
                        + " a few of them, if you do not mind.</p></div><main><article><h1>Cranes sold twice</h1>"
                        + "<figure><img src=x><figcaption>A crane on the quay, seen from the old dock.</figcaption></figure>"
                        + BODY
                        + "<div class=\"share-tools\"><p>Tell all of your friends about it at once.</p></div></article>"
                        + "<aside><p>A barge sank in the inner basin on Tuesday, as we told you.</p></aside>"
                        + "<section class=\"related\"><p>The crane that nobody wanted: a long tale.</p></section>"
                        + "<div id=\"comments\"><p>I was there and saw it with my own eyes.</p></div></main>"
                        + "<footer><p>The Quay Courier is printed at the quay every morning.</p></footer>");

        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
        assertThat(report.title()).isEqualTo("Cranes sold twice");
    }

    @Test
    void aClassOnTheWholePageIsNotBelieved() {
        Report report =
                page("", "<div class=\"has-sidebar comments-open share\"><h1>Cranes sold twice</h1>" + BODY + "</div>");

        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void headingsAndListsStayAndHeadingsAreSetAside() {
        Report report = page(
                "",
                "<article>" + BODY + "<h2>The buyers</h2><ul><li>A brewer from the hill</li></ul>"
                        + "<p>All of them had paid before they saw the crane.</p></article>");

        assertThat(paragraphs(report))
                .containsExactly(
                        FIRST, SECOND, "A brewer from the hill", "All of them had paid before they saw the crane.");
        assertThat(report.furniture()).singleElement().satisfies(heading -> {
            assertThat(heading.reason()).isEqualTo("heading");
            assertThat(heading.span().in(report.text())).isEqualTo("The buyers");
        });
    }

    @Test
    void theLeadBesideTheBodyIsTaken() {
        String lead = "Two cranes, four owners: what went wrong in the harbour of Tovenburg.";
        Report report = page(
                "",
                "<header class=top><h1>Cranes sold twice</h1><p>" + lead + "</p></header><div><div>" + BODY
                        + BODY.replace("two of", "both of") + "</div></div>");

        assertThat(paragraphs(report)).startsWith(lead, FIRST);
    }

    @Test
    void anEmbeddedPostStaysInTheText() {
        Report report = page(
                "",
                "<article>" + BODY + "<blockquote class=\"social-post\"><p>We sold it again.</p>— Berta Lund"
                        + " (@lund) <a href=x>March 3, 2024</a></blockquote><p>She later said that it had been a joke.</p></article>");

        assertThat(report.text()).contains("\n\nWe sold it again.\n\n— Berta Lund (@lund) March 3, 2024\n\n");
    }

    @Test
    void aPostHasItsWriterItsPlaceAndItsWords() {
        Report report = page(
                "",
                "<article>" + BODY + "<blockquote><p>We sold it again.</p><p>And again.</p>— Berta Lund"
                        + " (@lund) <a href='https://social.example/lund/12?ref=page'>March 3, 2024</a></blockquote>"
                        + "<blockquote><p>No post but a quotation of the old master.</p></blockquote></article>");

        assertThat(report.details().posts()).singleElement().satisfies(post -> {
            assertThat(post.author().text()).isEqualTo("Berta Lund");
            assertThat(post.handle()).isEqualTo("lund");
            assertThat(post.url()).isEqualTo("https://social.example/lund/12");
            assertThat(post.words().text()).isEqualTo("We sold it again.\n\nAnd again.");
            assertThat(post.signature().text()).isEqualTo("Berta Lund (@lund) March 3, 2024");
        });
    }

    @Test
    void captionsAndACorrectionAreKeptApart() {
        Report report = page(
                "",
                "<article><h1>Cranes sold twice</h1><figure><img src=x><figcaption>A crane on the quay.</figcaption></figure>"
                        + BODY + "<p>Correction: An earlier version of this article told of three cranes.</p></article>"
                        + "<figure><figcaption>Another tale.</figcaption></figure>");

        assertThat(report.details().captions()).containsExactly("A crane on the quay.");
        assertThat(Objects.requireNonNull(report.details().correction()).text()).startsWith("Correction: An earlier");
        assertThat(report.text()).doesNotContain("A crane on the quay.");
    }

    @Test
    void eachFieldHasWhereItWasTakenFrom() {
        Report report = Objects.requireNonNull(EXTRACTOR
                .extract(new Document(
                        "p",
                        "p",
                        Format.HTML,
                        "<html lang=en><head>" + ld("{\"@type\": \"NewsArticle\", \"datePublished\": \"2024-03-03\"}")
                                + "<meta property=og:site_name content='The Quay Courier'></head><body><h1>Cranes sold twice</h1>"
                                + "<p>By Ada Quill</p>" + BODY + "<p>(Reuters)</p></body></html>",
                        Metadata.ofUrl("https://quay.example/1")))
                .report());

        assertThat(report.details().taken())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "url", "record",
                        "outlet", "meta",
                        "title", "heading",
                        "byline", "line",
                        "credit", "text",
                        "published", "json-ld",
                        "language", "root"));
    }

    @Test
    void lineBreaksPartParagraphsOnlyAfterSentences() {
        Report report = page("", "<div>" + FIRST + "<br>" + SECOND + "<br><br>It was a long<br>day.</div>");

        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND, "It was a long day.");
    }

    @Test
    void jsonLdIsReadFromGraphsAndLists() {
        Report report = page(
                ld(
                        "[{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"x\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Cranes sold"
                                + " twice &amp; more\", \"datePublished\": \"2024-03-03T10:00:00+01:00\", \"dateModified\": \"2024-03-04\","
                                + " \"inLanguage\": \"en-GB\", \"author\": [{\"@type\": \"Person\", \"name\": \"Ada Quill\"}, {\"@id\":"
                                + " \"#bo\"}], \"publisher\": {\"@type\": \"Organization\", \"name\": \"The Quay Courier\"}},"
                                + " {\"@id\": \"#bo\", \"@type\": \"Person\", \"name\": \"Bo Ek\"}]}]"),
                BODY);

        assertThat(report.title()).isEqualTo("Cranes sold twice & more");
        assertThat(report.published()).isEqualTo("2024-03-03T10:00:00+01:00");
        assertThat(report.modified()).isEqualTo("2024-03-04");
        assertThat(report.byline()).isEqualTo("Ada Quill, Bo Ek");
        assertThat(report.outlet()).isEqualTo("The Quay Courier");
        assertThat(report.language()).isEqualTo("en-GB");
    }

    @Test
    void brokenJsonLdIsReadAsFarAsItsPlainFields() {
        Report report = page(
                ld(
                        "{\"@type\": \"NewsArticle\", \"headline\": \"Cranes \\\"sold\\\" twice\", \"datePublished\": \"2024-03-03\", broken"),
                BODY);

        assertThat(report.title()).isEqualTo("Cranes \"sold\" twice");
        assertThat(report.published()).isEqualTo("2024-03-03");
    }

    @Test
    void metaElementsMicrodataAndVisibleLinesFollow() {
        Report meta = page(
                "<link rel=canonical href=\"https://quay.example/cranes\"><meta property=og:site_name content=\"The Quay Courier\">"
                        + "<meta property=article:published_time content=2024-03-03><meta name=author content=\"By Ada Quill\">",
                BODY);
        assertThat(meta.url()).isEqualTo("https://quay.example/cranes");
        assertThat(meta.outlet()).isEqualTo("The Quay Courier");
        assertThat(meta.published()).isEqualTo("2024-03-03");
        assertThat(meta.byline()).isEqualTo("Ada Quill");

        Report microdata = page(
                "",
                "<article><h1 itemprop=headline>Cranes sold twice</h1><span itemprop=author itemscope><b"
                        + " itemprop=name>Ada Quill</b></span><meta itemprop=datePublished content=2024-03-03>" + BODY
                        + "</article>");
        assertThat(microdata.byline()).isEqualTo("Ada Quill");
        assertThat(microdata.published()).isEqualTo("2024-03-03");

        Report shown = page("", "<h1>Cranes sold twice</h1><p>By Ada Quill</p><p>3 March 2024</p>" + BODY);
        assertThat(shown.byline()).isEqualTo("Ada Quill");
        assertThat(shown.published()).isEqualTo("2024-03-03");
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() {
        Report report = page("<link rel=canonical href=\"https://quay.example/2024/3/09/cranes\">", BODY);

        assertThat(report.published()).isEqualTo("2024-03-09");
    }

    @Test
    void theTitleIsTheHeadlineWithoutTheSite() {
        assertThat(page("<title>Cranes sold twice | The Quay Courier</title>", "<h1>Cranes sold twice</h1>" + BODY))
                .satisfies(report -> {
                    assertThat(report.title()).isEqualTo("Cranes sold twice");
                    assertThat(report.outlet()).isEqualTo("The Quay Courier");
                });
        assertThat(page(
                                "<title>Cranes sold twice - The Quay Courier</title><meta property=og:site_name content='The Quay Courier'>",
                                BODY)
                        .title())
                .isEqualTo("Cranes sold twice");
        assertThat(page("<title>Cranes sold twice</title>", "<h1><span>Harbour</span> Cranes sold twice</h1>" + BODY)
                        .title())
                .isEqualTo("Cranes sold twice");
    }

    @Test
    void whatThePageDoesNotSayIsNull() {
        Report report = page("", BODY);

        assertThat(report.title()).isNull();
        assertThat(report.byline()).isNull();
        assertThat(report.published()).isNull();
        assertThat(report.outlet()).isNull();
        assertThat(report.url()).isNull();
        assertThat(report.language()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>404 Not Found</title><body><p>The page that you asked for could not be found here.</p>",
                "<title>The Quay Courier</title><body><div id=app></div><script>start()</script>",
                "<title>The Quay Courier</title><body><ul><li><a href=1>Cranes</a></li><li><a href=2>Quays</a></li></ul>",
                "<title>Before you go on</title><body><p>We and our partners use cookies to read personal data on your device."
                        + " You may withdraw your consent at any time.</p>"
            })
    void whatIsNoArticleIsLeftOutWithASentence(String html) {
        Extraction extraction = extract(html);

        assertThat(extraction.report()).isNull();
        assertThat(extraction.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-an-article");
            assertThat(problem.message()).endsWith("; left out");
        });
    }

    @Test
    void aLiveBlogIsKeptAndNamed() {
        Extraction extraction = extract(ld("{\"@type\": \"LiveBlogPosting\", \"headline\": \"Cranes, live\"}") + BODY);

        assertThat(extraction.report()).isNotNull();
        assertThat(extraction.problems()).extracting("code").containsExactly("live-blog");
    }

    @Test
    void theBodyOfTheJsonLdIsTakenWhereThePageShowsNone() {
        Report report = page(
                ld("{\"@type\": \"NewsArticle\", \"headline\": \"Cranes\", \"articleBody\": \"" + FIRST + "\\n\\n"
                        + SECOND + "\"}"),
                "<div id=app></div>");

        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void markupInTextIsText() {
        Report report = page(
                "",
                "<p>" + FIRST + "</p><p>He typed &lt;script&gt;alert(1)&lt;/script&gt; and waited for the crane.</p>");

        assertThat(paragraphs(report).get(1)).isEqualTo("He typed <script>alert(1)</script> and waited for the crane.");
    }

    @Test
    void theInputsOwnMetadataGoesFirst() {
        Metadata said = new Metadata(null, "The Record", "Of the record", null, null, null, null, null, null);
        Report report = Objects.requireNonNull(EXTRACTOR
                .extract(new Document("p", "p", Format.HTML, "<title>Of the page</title>" + BODY, said))
                .report());

        assertThat(report.title()).isEqualTo("Of the record");
        assertThat(report.outlet()).isEqualTo("The Record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>(Reuters)</p>",
                "<p>Reporting by Ada Quill; Editing by Bo Ek</p><p>© 2024 Reuters. All rights reserved.</p>",
                "<p>Source: Reuters</p>"
            })
    void theMakerBelowTheBodyIsRead(String line) {
        Report report = page("", "<article>" + BODY + line + "</article>");

        assertThat(report.credit()).isEqualTo("Reuters");
        assertThat(paragraphs(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void theMakerAboveTheBodyIsRead() {
        assertThat(page("", "<h1>Cranes sold twice</h1><p>Reuters</p><p>3 March 2024</p>" + BODY)
                        .credit())
                .isEqualTo("Reuters");
        assertThat(page("<meta name=author content=Reuters>", "<h1>Cranes sold twice</h1>" + BODY)
                        .credit())
                .isEqualTo("Reuters");
    }

    @Test
    void aFirstParagraphWithoutAnEndMarkIsNoTitle() {
        Report report = page("", "<p>" + FIRST + " <a href=x>more</a></p><p>" + SECOND + "</p>");

        assertThat(report.title()).isNull();
        assertThat(paragraphs(report)).containsExactly(FIRST + " more", SECOND);
    }

    @Test
    void aMarkedKickerIsNoPartOfTheHeadline() {
        Report report = page("", "<h1><span class=\"overline\">Tovenburg</span> Cranes were sold twice</h1>" + BODY);

        assertThat(report.title()).isEqualTo("Cranes were sold twice");
    }

    @Test
    void aHeadingThatLeadsHomeIsTheSiteAndNoHeadline() {
        Report report = page(
                "<title>Cranes were sold twice : Quay Notes</title>",
                "<h1><a href=\"https://quay.example/\">Quay Notes</a></h1><h3>Cranes were sold twice</h3>" + BODY);

        assertThat(report.title()).isEqualTo("Cranes were sold twice");
    }

    @Test
    void writersAndDaysAreFoundWhereNoFieldHasThem() {
        Report labelled = page(
                "<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Mara Lindqvist\">",
                "<h1>Cranes were sold twice</h1>" + BODY);
        Report dated = page("", "<h1>Cranes were sold twice</h1><p>14.06.20 - Mara Lindqvist</p>" + BODY);
        Report late = page("", "<h1>Cranes were sold twice</h1>" + BODY + "<p>Published on 14 June 2020</p>");

        assertThat(labelled.byline()).isEqualTo("Mara Lindqvist");
        assertThat(dated.byline()).isEqualTo("Mara Lindqvist");
        assertThat(dated.published()).isEqualTo("2020-06-14");
        assertThat(late.published()).isEqualTo("2020-06-14");
    }

    @Test
    void stubsBehindAPaywallAndGalleriesAreListedAsWhatTheyAre() {
        String paid = ld("{\"@type\":\"NewsArticle\",\"headline\":\"Cranes sold\",\"isAccessibleForFree\":false}");
        Extraction stub = extract("<html><head>" + paid + "</head><body><p>" + FIRST + "</p></body></html>");
        Extraction more = extract("<html><head>" + paid + "</head><body><p>" + FIRST + "</p><p>" + FIRST + "</p>" + BODY
                + "</body></html>");
        Extraction gallery = extract("<html><head>" + ld("{\"@type\":\"ImageGallery\",\"author\":\"M\"}")
                + "</head><body>" + BODY + "</body></html>");

        assertThat(stub.report()).isNull();
        assertThat(stub.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("paywall"));
        assertThat(more.report()).isNotNull();
        assertThat(more.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("paywall"));
        assertThat(gallery.report()).isNull();
        assertThat(gallery.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("gallery"));
    }
}
