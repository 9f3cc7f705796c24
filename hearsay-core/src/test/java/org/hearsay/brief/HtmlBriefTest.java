package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.Link;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;
import org.hearsay.story.Story;
import org.hearsay.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBriefTest {
    static String page(Brief brief) {
        StringWriter out = new StringWriter();
        try {
            HtmlBrief.write(brief, out);
        } catch (IOException e) {
            throw new AssertionError("a string cannot fail", e);
        }
        return out.toString();
    }

    private static Document parsed(Brief brief) {
        return Jsoup.parse(page(brief));
    }

    @Test
    void opensWithTheAnswerAndThenBearsItOut() {
        Document page = parsed(BriefBuilder.withWords("the pier"));
        assertThat(page.selectFirst("h1").text()).isEqualTo("Label the pier");
        assertThat(page.select("main .answer p").eachText()).isNotEmpty();
        assertThat(page.select("main h2").eachText())
                .containsSubsequence(
                        "Who stands where",
                        "Claims, and what they rest on",
                        "Who took it from whom",
                        "Where reports differ",
                        "Timeline",
                        "The reports and their copies",
                        "Which outlets they cite",
                        "Names taken as one",
                        "The reports’ words",
                        "What could not be read as it should");
        assertThat(page.selectFirst(".claim .count").text()).isEqualTo("1–2 independent");
        assertThat(page.selectFirst(".claim .why").text()).isEqualTo("Why the pier");
        assertThat(page.select(".claim .stands dt").eachText())
                .containsExactly("✓ asserts", "✗ denies", "? does not know");
    }

    @Test
    void severalStoriesAreListedAndTheLargestIsOpen() {
        Document page = parsed(BriefBuilder.twoStories());
        assertThat(page.select("nav .contents a").eachText()).containsExactly("Label the pier", "Otra historia");
        assertThat(page.select("#s1 > details.folded")).isEmpty();
        assertThat(page.select("#s2 > details.folded")).hasSize(1);
        assertThat(page.select("#s1 > .claims, #s1 > section")).isNotEmpty();
    }

    @Test
    void aBriefOfNothingIsAPageToo() {
        Document page = parsed(new Brief(List.of(), List.of()));
        assertThat(page.text()).contains("No report could be read.");
    }

    @Test
    void everyItemOpensItsWords() {
        Document page = parsed(BriefBuilder.withWords("the pier"));
        for (String part : List.of(".claims", ".matrix", ".disputes", ".timeline", ".citations", ".sources")) {
            assertThat(page.select(part + " a.words[href^=#r]")).as(part).isNotEmpty();
        }
        Element denial = page.selectFirst(".claim dd a.words[href=" + hrefOf(page, "Divers found") + "]");
        assertThat(denial).isNotNull();
    }

    private static String hrefOf(Document page, String words) {
        return "#"
                + page.select("#r1 mark").stream()
                        .filter(mark -> mark.text().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    @Test
    void placesThatCrossAreMarkedPieceByPiece() {
        Document page = parsed(BriefBuilder.withWords("the pier"));
        Element second = page.selectFirst("#r2 .body");
        assertThat(second.text()).contains("The mayor said the pier was safe. Divers found cracks on Monday.");
        String crossing = "r2-4-41";
        Element mark = second.getElementById(crossing);
        assertThat(mark).isNotNull();
        String whole =
                mark.text() + second.select("mark[data-of=" + crossing + "]").text();
        assertThat(whole).startsWith("mayor said the pier").endsWith("Divers");
    }

    @Test
    void furnitureIsShownWithItsReason() {
        Document page = parsed(BriefBuilder.withWords("the pier"));
        assertThat(page.selectFirst("#r1 .aside").text()).isEqualTo("Set aside: share links Share this page");
    }

    @Test
    void reportsInOtherLanguagesKeepLanguageAndDirection() {
        Document page = parsed(BriefBuilder.withWords("the pier"));
        assertThat(page.selectFirst("#r3 .body").attr("lang")).isEqualTo("ar");
        assertThat(page.selectFirst("#r3 .body p").attr("dir")).isEqualTo("auto");
        assertThat(page.selectFirst("a.report[href=#r3]").attr("lang")).isEqualTo("ar");
    }

    @Test
    void policyAllowsOnlyItsOwnStyleAndScript() throws Exception {
        Document page = parsed(BriefBuilder.withWords("the pier"));
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe", "http", "data:");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(policy)
                .contains(
                        "script-src 'sha256-" + hash(page.selectFirst("script").data()) + "'")
                .contains("style-src 'sha256-" + hash(page.selectFirst("style").data()) + "'");
        assertThat(page.select("[style], [src], link, img, iframe, form, base")).isEmpty();
    }

    private static String hash(String content) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pier",
                "<script>alert(1)</script>",
                "</style></script><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus '",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://x.example/\" onclick=\"alert(1)",
                "<!--",
                "]]>",
                "--><svg onload=alert(1)>",
                "&lt;b&gt; &amp;",
                "nul \0 bell \u0007 escape \u001b[31m delete \u007f c1 \u0085\u009b",
                "\u202E txt.exe \u202D \u2066 \u2067 \u2068 \u2069 \u202A \u202B \u202C",
                "half \uD83D pair \uDE00 and whole \uD83D\uDE00 and none \uFFFE\uFFFF",
                "line\u2028paragraph\u2029end\r\nnext\rlast",
                "{{constructor}} ${alert(1)} `",
                ""
            })
    void wordsOfTheInputAreTextWhereverTheyStand(String words) {
        String source = page(BriefBuilder.withWords(words));
        Document page = Jsoup.parse(source);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("(?s)#[a-z0-9-]+|https?://.*");
                }
            });
            assertThat(element.id()).matches("[a-z0-9-]*");
        }
        assertThat(page.select("a[href^=http]"))
                .allSatisfy(link -> assertThat(link.attr("rel")).isEqualTo("noreferrer noopener"));
        assertThat(source)
                .doesNotContainPattern(
                        "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
        assertThat(new String(source.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(source);
        assertAnchorsFit(page);
    }

    @Test
    void anchorsAreUniqueAndEveryLinkLeadsSomewhere() {
        assertAnchorsFit(parsed(BriefBuilder.twoStories()));
    }

    private static void assertAnchorsFit(Document page) {
        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (String attribute : List.of("aria-labelledby", "for")) {
            assertThat(ids).containsAll(page.select("[" + attribute + "]").eachAttr(attribute));
        }
        List<String> targets = page.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .toList();
        assertThat(ids).containsAll(targets);
    }

    @Test
    void headingsGoDownStepByStepAndTablesNameTheirHeads() {
        Document page = parsed(BriefBuilder.twoStories());
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("th:not([scope])")).isEmpty();
        assertThat(page.select("header, main, footer")).hasSize(3);
        assertThat(page.select("svg title")).isNotEmpty();
    }

    @Test
    void theSameBriefGivesTheSamePage() {
        assertThat(page(BriefBuilder.twoStories())).isEqualTo(page(BriefBuilder.twoStories()));
    }

    @Test
    void attributesThatRunSomethingAreRefused() {
        Html html = new Html(new StringBuilder());
        assertThatThrownBy(() -> html.open("a", "onclick", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> html.open("p", "style", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> html.open("img", "src", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> html.open("a", "href", "javascript:x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> html.open("a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLargeStoryStaysLinear() {
        int small = page(large(200)).length();
        int large = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> page(large(2000)).length());
        assertThat(large).isLessThan(11 * small);
    }

    /** Every report says one thing alike and another of its own; all took it from the one before. */
    private static Brief large(int size) {
        List<Report> reports = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Provenance> provenances = new ArrayList<>();
        String text = "The pier is closed. ".repeat(40).strip();
        for (int i = 0; i < size; i++) {
            String id = "r" + i;
            Span span = new Span(20, 39);
            reports.add(BriefBuilder.report(id, "Outlet " + i, "Pier " + i, "en", text, null));
            mentions.add(new Mention(id, List.of(span), null, Position.ASSERTS, null, false));
            links.add(new Link(
                    id, i % 3 == 0 ? "Gazette" : "r" + i / 2, Link.Basis.CITATION, id, List.of(span), "Cited."));
            Mention own = new Mention(id, List.of(new Span(0, 3 + i % 50)), null, Position.ASSERTS, null, false);
            claims.add(new Claim("s1-c" + (i + 2), "s1", "Own claim " + i, List.of(own)));
            provenances.add(new Provenance("s1-c" + (i + 2), List.of(), 0, 0, 0, 0, "None.", List.of()));
        }
        claims.add(0, new Claim("s1-c1", "s1", "The pier is closed", mentions));
        Origin gazette = new Origin(
                "Gazette",
                Origin.Kind.OUTLET,
                false,
                null,
                false,
                List.of(),
                reports.stream().map(Report::id).toList(),
                true);
        provenances.add(0, new Provenance("s1-c1", List.of(gazette), 1, 1, 0, 0, "One.", links));
        Story story = new Story("s1", "Pier", reports.stream().map(Report::id).toList(), null, null);
        StoryBrief brief = new StoryBrief(
                story,
                reports,
                List.of(),
                List.of(),
                List.of(),
                claims,
                provenances,
                List.of(),
                List.of(),
                List.of(),
                OutletTable.standard());
        return new Brief(List.of(brief), List.of());
    }
}
