package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.source.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, read: its article's text, and what the page says of it.
 *
 * <p>Order of trust for each field: JSON-LD of an article's type; OpenGraph, other meta elements and microdata as {@code
 * page-fields.tsv} lists them; elements whose meaning or class tells what they are ({@code <time>}, {@code rel=author}, "byline");
 * the lines round the headline; the address. The title has an order of its own, see {@link PageTitle}.
 *
 * @param body empty text where the page has no article
 * @param metadata as the page tells it, dates as written
 * @param lines short lines round the headline, which may say who made the article
 * @param flaw what makes it no article, or one of an unusual kind; null where nothing
 */
record HtmlArticle(
        PageBody body,
        Metadata metadata,
        List<String> lines,
        @Nullable PageFlaw flaw) {
    /** Elements nested deeper are read as if they stood side by side. */
    private static final int MAX_DEPTH = 500;

    private static final int MUCH_MORE = 2;

    static HtmlArticle read(String html, PhraseTable phrases) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        JsonLd ld = JsonLd.read(page);
        PageFields fields = new PageFields(page);
        String site = Stream.concat(Stream.ofNullable(ld.names("publisher")), fields.of("outlet"))
                .filter(name -> !name.startsWith("http"))
                .findFirst()
                .orElse(null);
        PageTitle title = new PageTitle(page, ld, fields, site);
        List<Block> blocks = BlockReader.read(page.body());
        String titleKey = Line.key(Optional.ofNullable(title.title()).orElse(""));
        String description = fields.of("description").findFirst().orElse("");
        List<Block> body = new BodyFinder(phrases).find(blocks, title.heading(), titleKey, description);
        PageLines lines = new PageLines(page, title.heading(), blocks, body);
        PageBody text = body(body, ld);
        String headline = Optional.ofNullable(title.title()).orElse("");
        PageFlaw flaw = PageFlaw.of(page, ld, blocks, text, headline).orElse(null);
        return new HtmlArticle(text, metadata(page, ld, fields, lines, title, site), lines.lines(), flaw);
    }

    /** The text that the JSON-LD carries where it is much more than what the page shows. */
    private static PageBody body(List<Block> shown, JsonLd ld) {
        String told = Optional.ofNullable(ld.field("articleBody")).orElse("");
        boolean more = told.split("\\s+").length > MUCH_MORE * BodyFinder.words(shown);
        return more ? PageBody.of(told) : PageBody.of(shown);
    }

    private static Metadata metadata(
            Document page, JsonLd ld, PageFields fields, PageLines lines, PageTitle title, @Nullable String site) {
        String outlet = site != null ? site : title.siteInTitle().orElse(null);
        String url = url(page, ld, fields);
        return new Metadata(
                url,
                outlet,
                title.title(),
                byline(ld, fields, lines, outlet),
                null,
                or(ld.names("sourceOrganization"), fields.of("credit").findFirst()),
                published(ld, fields, lines, url),
                date(Stream.concat(Stream.ofNullable(ld.field("dateModified")), fields.of("modified"))),
                language(page, ld, fields));
    }

    private static @Nullable String or(@Nullable String first, Optional<String> second) {
        return first != null ? first : second.orElse(null);
    }

    private static @Nullable String url(Document page, JsonLd ld, PageFields fields) {
        Stream<String> links = page.getElementsByAttributeValueMatching("rel", "(?i)^canonical$").stream()
                .map(link -> link.attr("href").strip());
        return Stream.of(links, fields.of("url"), Stream.ofNullable(ld.url()))
                .flatMap(urls -> urls)
                .filter(found -> found.matches("(?i)https?://[^\\s<>\"]{4,1900}"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String byline(JsonLd ld, PageFields fields, PageLines lines, @Nullable String site) {
        Stream<String> told = Stream.of(
                        Stream.ofNullable(ld.names("author")),
                        Stream.ofNullable(ld.names("creator")),
                        Stream.of(String.join(", ", fields.first("byline"))),
                        fields.of("handle").filter(name -> !name.startsWith("@")),
                        lines.labelled())
                .flatMap(names -> names);
        return Bylines.best(
                        Stream.concat(told, lines.bylines())
                                .map(PageLines::names)
                                .toList(),
                        site)
                .orElse(null);
    }

    private static @Nullable String published(JsonLd ld, PageFields fields, PageLines lines, @Nullable String url) {
        Stream<String> told = Stream.concat(Stream.ofNullable(ld.field("datePublished")), fields.of("published"));
        Stream<String> other =
                Stream.of("uploadDate", "dateCreated").flatMap(name -> Stream.ofNullable(ld.field(name)));
        return date(Stream.of(told, other, lines.dates(), PageLines.dateOf(url).stream(), lines.lastResort())
                .flatMap(dates -> dates));
    }

    private static @Nullable String date(Stream<String> values) {
        return values.filter(value -> Dates.parse(value).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(Document page, JsonLd ld, PageFields fields) {
        Element root = page.getElementsByTag("html").first();
        String declared = root == null ? "" : root.attr("lang");
        return Stream.of(Stream.ofNullable(ld.field("inLanguage")), Stream.of(declared), fields.of("language"))
                .flatMap(values -> values)
                .filter(value -> Language.tag(value).isPresent())
                .findFirst()
                .orElse(null);
    }
}
