package org.hearsay.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of its article's writers: in elements made for it, and in the lines round its headline. */
final class PageWriters {
    private static final int MAX_NAME = 60;
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "(?i)/(?:authors?|autore?n?|auteurs?|writers?|journalists?|reporters?|newsteam|byline)/[^/]");
    private static final Pattern BY = Pattern.compile(
            "(?iu)^(?:(?:written|posted|published|story|text|report|autor|autorin|author|ein beitrag|ein artikel|veröffentlicht|geschrieben|verfasst|publié|erstellt|gespeichert|artikel|(?:ein )?interview|eine (?:kolumne|analyse)|blog ?beitrag|redaktion(?=:)|auteur|autore|fotos und text)\\b[: ]*)?(?:by|von|par|por|di|da|door|av|af)?[: ]+(?=\\p{L})");
    private static final Pattern SHOWN_BY = Pattern.compile(
            "(?iu)^(?:(?:written|posted|published|text|report|verfasst|geschrieben|erstellt|gespeichert|(?:ein )?interview|eine (?:kolumne|analyse)|blog ?beitrag) )?(?:by|von|par|por|di|door|av|af)[: ]|^(?:autor|autorin|author|auteur|autore|text|redaktion|interview)\\s?:");
    /** A day, a stroke, a name. */
    private static final Pattern DATED_NAME = Pattern.compile(
            "^\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2}|\\d{4})(?:,? \\d{1,2}[:.]\\d{2}(?: Uhr)?)?\\s+(?:[–—|·-]|von|by|par|por)\\s+"
                    + "(?:\\p{Lu}\\p{Ll}+: )?(\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3})(?: \\(.*\\))?$");

    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?iu)(?:written|geschrieben|verfasst|escrito|écrit|scritto|napisane|door|skrivet) ?(?:by|von|por|par|da|przez|av)?");
    private static final Pattern NAME_END = Pattern.compile(
            "\\s*(?:[|•·\\n(\\[]| /|/ |,? \\d| [–—-] |,? (?:am|on|veröffentlicht|published|updated|posted|aktualisiert|in|under|unter|alle artikel|alle beiträge|all articles|all posts|see all|view all|more by|more from)(?: |$)).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S*|\\S+@\\S+\\.\\S+|www\\.\\S+|@\\w+");
    /** Words that stand where a name should, or at the beginning of a line that is about names. */
    private static final Set<String> NO_NAME = PageWords.standard().of("noname");

    private final PageWords vocabulary = PageWords.standard();
    private final Document page;
    private final HeadlineLines near;

    PageWriters(Document page, HeadlineLines near) {
        this.page = page;
        this.near = near;
    }

    /** Lines that name writers, the most trusted first: links to a writer's page, elements so called, what looks like a byline. */
    Stream<Told> bylines() {
        List<Element> links =
                page.getElementsByTag("a").stream().filter(this::isAuthorLink).toList();
        boolean one =
                links.stream().map(link -> Line.key(link.text())).distinct().count() == 1;
        Stream<String> linked =
                links.stream().filter(link -> one || near.hold(link)).map(Element::text);
        List<Element> named = leaves(vocabulary.marked("author", page))
                .filter(element -> element.text().length() <= HeadlineLines.MAX_LINE && isName(element.text()))
                .toList();
        return Stream.of(
                        from(Told.LINK, linked),
                        from(Told.CLASS, named.stream().filter(near::hold).map(Element::text)),
                        from(Told.LINE, shown()),
                        from(Told.CLASS, named.stream().map(Element::text)))
                .flatMap(lines -> lines);
    }

    private static Stream<Told> from(String from, Stream<String> lines) {
        return lines.map(line -> new Told(line, from));
    }

    /** Lines near the headline that begin as bylines do, then those of a day and a name. */
    private Stream<String> shown() {
        Stream<String> bylines = near.all()
                .map(Block::text)
                .filter(text -> SHOWN_BY.matcher(text).find() && !text.endsWith(".") && isName(text));
        Stream<String> dated = near.all()
                .map(block -> DATED_NAME.matcher(block.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        return Stream.concat(bylines, dated);
    }

    /** What the page's cards for social networks label as its writer. */
    Stream<Told> labelled() {
        return Stream.of("1", "2", "3")
                .filter(number ->
                        WRITTEN_BY.matcher(meta("twitter:label" + number)).matches())
                .map(number -> new Told(meta("twitter:data" + number), Told.META))
                .filter(name -> !name.value().isBlank());
    }

    private String meta(String name) {
        Element meta = page.head().getElementsByAttributeValue("name", name).first();
        return meta == null ? "" : meta.attr("content").strip();
    }

    private boolean isAuthorLink(Element link) {
        boolean author = link.attr("rel").contains("author")
                || AUTHOR_PAGE.matcher(link.attr("href")).find();
        String text = link.text();
        return author && !text.isBlank() && text.length() <= MAX_NAME && !isLabel(text) && !vocabulary.inSpeech(link);
    }

    /** Whether a link's words are about names rather than a name. */
    private static boolean isLabel(String text) {
        String[] words = names(text).toLowerCase(Locale.ROOT).split("\\s+");
        return words.length > 6 || NO_NAME.contains(words[0]) || names(text).length() < 2;
    }

    /** Those that hold no other of them. */
    private static Stream<Element> leaves(Stream<Element> elements) {
        List<Element> all = elements.toList();
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : all) {
            for (Element at = element.parent(); at != null && outer.add(at); ) {
                at = at.parent();
            }
        }
        return all.stream().filter(element -> !outer.contains(element));
    }

    private static boolean isName(String line) {
        String names = names(line);
        String[] words = names.split("\\s+");
        return names.length() >= 3
                && names.length() <= 80
                && words.length <= 12
                && names.chars().noneMatch(c -> ":«»\"“”„?!".indexOf(c) >= 0)
                && Character.isUpperCase(names.codePointAt(0))
                && !NO_NAME.contains(words[0].toLowerCase(Locale.ROOT))
                && !Dates.parse(names + " 1").isPresent();
    }

    /** The names in a line that tells writers, without "By", addresses and what follows. */
    static String names(String line) {
        String plain = BY.matcher(ADDRESS.matcher(line).replaceAll("").strip()).replaceFirst("");
        plain = NAME_END.matcher(plain).replaceFirst("").strip();
        plain = plain.replaceAll("\\s+", " ").replaceAll("^[,;:\\s–—-]+|[,;:\\s–—-]+$", "");
        return NO_NAME.contains(plain.toLowerCase(Locale.ROOT)) ? "" : plain;
    }
}
