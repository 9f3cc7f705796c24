package org.hearsay.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.source.Metadata;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, each field with where it was taken from. The order of trust is told by {@link HtmlArticle}.
 *
 * @param told by the names of {@link Metadata}'s fields, which have no entry where the page does not tell them
 */
record PageMetadata(Map<String, Told> told) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]{4,1900}");

    static PageMetadata of(PageSource source, PageTitle title, PageWriters writers, PageDates dates) {
        Map<String, Told> told = new LinkedHashMap<>();
        Optional<Told> outlet = outlet(source, title);
        Optional<Told> url = url(source);
        put(told, "url", url);
        put(told, "outlet", outlet);
        put(told, "title", title.told());
        put(told, "byline", byline(source, writers, outlet.map(Told::value).orElse(null)));
        put(
                told,
                "credit",
                source.named("sourceOrganization")
                        .findFirst()
                        .or(() -> source.meta("credit").findFirst()));
        put(told, "published", dates.published(url.map(Told::value).orElse("")));
        put(told, "modified", dates.modified());
        put(told, "language", language(source));
        return new PageMetadata(told);
    }

    private static void put(Map<String, Told> told, String field, Optional<Told> found) {
        found.ifPresent(value -> told.put(field, value));
    }

    /** The fields' values. */
    Metadata values() {
        Map<String, String> values = new LinkedHashMap<>();
        told.forEach((field, found) -> values.put(field, found.value()));
        return Metadata.of(values);
    }

    private static Optional<Told> outlet(PageSource source, PageTitle title) {
        String site = title.site();
        if (site == null) {
            return title.siteInTitle().map(name -> new Told(name, Told.TITLE));
        }
        boolean linked = site.equals(source.ld().names("publisher"));
        return Optional.of(new Told(site, linked ? Told.JSON_LD : Told.META));
    }

    private static Optional<Told> url(PageSource source) {
        Stream<Told> links = source.page().getElementsByAttributeValueMatching("rel", "(?i)^canonical$").stream()
                .map(link -> new Told(link.attr("href").strip(), Told.LINK));
        return Stream.of(
                        links,
                        source.meta("url"),
                        Stream.ofNullable(source.ld().url()).map(url -> new Told(url, Told.JSON_LD)))
                .flatMap(urls -> urls)
                .filter(url -> WEB.matcher(url.value()).matches())
                .findFirst();
    }

    private static Optional<Told> byline(PageSource source, PageWriters writers, @Nullable String site) {
        List<Told> told = Stream.of(
                        source.named("author", "creator"),
                        Stream.of(new Told(String.join(", ", source.fields().first("byline")), Told.META)),
                        source.meta("handle").filter(name -> !name.value().startsWith("@")),
                        writers.labelled(),
                        writers.bylines())
                .flatMap(names -> names)
                .map(names -> new Told(PageWriters.names(names.value()), names.from()))
                .toList();
        return Bylines.best(told, site);
    }

    /** The language that it declares. */
    static Optional<Told> language(PageSource source) {
        Element root = source.page().getElementsByTag("html").first();
        Stream<Told> declared = Stream.ofNullable(root).map(element -> new Told(element.attr("lang"), Told.ROOT));
        return Stream.of(source.linked("inLanguage"), declared, source.meta("language"))
                .flatMap(values -> values)
                .filter(value -> Language.tag(value.value()).isPresent())
                .findFirst();
    }
}
