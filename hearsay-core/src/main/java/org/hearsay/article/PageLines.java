package org.hearsay.article;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page shows of its article's writers and dates: in elements made for it, and in the lines round its headline. */
final class PageLines {
    private static final int MAX_LINE = 160;
    private static final int MAX_NAME = 60;
    private static final int LINES_AROUND = 12;
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

    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(\\d{1,2}\\.\\d{1,2}\\.)(\\d{2})(?![\\d.])");
    private static final Pattern OPENING_DAY =
            Pattern.compile("^\\(?(\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})\\b");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)^(?:veröffentlicht|veröffentlichung|erschienen|aktualisiert|stand|published|posted|updated|last updated|publié|publicado|pubblicato)\\b.*");
    private static final Pattern SCRIPT_DATE = Pattern.compile(
            "\\\\?\"(?:published_?at|date_?published|publish(?:ed)?_?date|publication_?date|pub_?date|first_?published)\\\\?\"\\s?:\\s?\\\\?\"([^\"\\\\]{8,40})\\\\?\"",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?iu)(?:written|geschrieben|verfasst|escrito|écrit|scritto|napisane|door|skrivet) ?(?:by|von|por|par|da|przez|av)?");
    private static final int MAX_SCRIPT = 1 << 20;
    private static final Pattern NAME_END = Pattern.compile(
            "\\s*(?:[|•·\\n(\\[]| /|/ |,? \\d| [–—-] |,? (?:am|on|veröffentlicht|published|updated|posted|aktualisiert|in|under|unter|alle artikel|alle beiträge|all articles|all posts|see all|view all|more by|more from)(?: |$)).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S*|\\S+@\\S+\\.\\S+|www\\.\\S+|@\\w+");
    private static final Pattern URL_DATE =
            Pattern.compile("/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    /** Words that stand where a name should, or at the beginning of a line that is about names. */
    private static final Set<String> NO_NAME = PageWords.standard().of("noname");

    private final PageWords vocabulary = PageWords.standard();
    private final Document page;
    private final List<Block> blocks;
    private final Optional<String> opening;
    private final List<Block> around;
    private final Set<Element> nearElements = Collections.newSetFromMap(new IdentityHashMap<>());

    PageLines(Document page, @Nullable Element heading, List<Block> blocks, List<Block> body) {
        this.page = page;
        this.blocks = blocks;
        this.opening = opening(body);
        this.around = around(heading, blocks, body);
        around.forEach(block -> nearElements.add(block.element()));
    }

    /** The day that the article's first words are. */
    private static Optional<String> opening(List<Block> body) {
        Matcher day = OPENING_DAY.matcher(body.isEmpty() ? "" : body.get(0).text());
        return day.find() ? Optional.of(day.group(1)) : Optional.empty();
    }

    /** The short blocks from a little before the headline to the first of the body. */
    private static List<Block> around(@Nullable Element heading, List<Block> blocks, List<Block> body) {
        int to = body.isEmpty() ? 0 : index(blocks, body.get(0));
        int from = to;
        for (int i = 0; i < to && heading != null; i++) {
            if (blocks.get(i).isInside(heading)) {
                from = i;
                break;
            }
        }
        int begin = Math.max(Math.min(from, to - 3) - 3, Math.max(0, to - 3 * LINES_AROUND));
        return blocks.subList(Math.max(0, begin), Math.min(blocks.size(), to + 1)).stream()
                .filter(block -> block.text().length() <= MAX_LINE)
                .toList();
    }

    /** The lines round the headline, in page order. */
    List<String> lines() {
        return around.stream().map(Block::text).toList();
    }

    private static int index(List<Block> blocks, Block wanted) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).equals(wanted)) {
                return i;
            }
        }
        return 0;
    }

    /** Lines that name writers, the most trusted first: links to a writer's page, elements so called, what looks like a byline. */
    Stream<String> bylines() {
        List<Element> links =
                page.getElementsByTag("a").stream().filter(this::isAuthorLink).toList();
        boolean one =
                links.stream().map(link -> Line.key(link.text())).distinct().count() == 1;
        Stream<String> linked =
                links.stream().filter(link -> one || isNear(link)).map(Element::text);
        List<Element> named = leaves(marked("author"))
                .filter(element -> element.text().length() <= MAX_LINE && isName(element.text()))
                .toList();
        Stream<String> near = named.stream().filter(this::isNear).map(Element::text);
        Stream<String> shown = around.stream()
                .map(Block::text)
                .filter(text -> SHOWN_BY.matcher(text).find() && !text.endsWith(".") && isName(text));
        Stream<String> dated = around.stream()
                .map(block -> DATED_NAME.matcher(block.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
        return Stream.of(linked, near, shown, dated, named.stream().map(Element::text))
                .flatMap(lines -> lines);
    }

    /** What the page's cards for social networks label as its writer. */
    Stream<String> labelled() {
        return Stream.of("1", "2", "3")
                .filter(number ->
                        WRITTEN_BY.matcher(meta("twitter:label" + number)).matches())
                .map(number -> meta("twitter:data" + number))
                .filter(name -> !name.isBlank());
    }

    private String meta(String name) {
        Element meta = page.head().getElementsByAttributeValue("name", name).first();
        return meta == null ? "" : meta.attr("content").strip();
    }

    private boolean isAuthorLink(Element link) {
        boolean author = link.attr("rel").contains("author")
                || AUTHOR_PAGE.matcher(link.attr("href")).find();
        String text = link.text();
        return author && !text.isBlank() && text.length() <= MAX_NAME && !isLabel(text) && !inSpeech(link);
    }

    /** Whether an element stands in, or is, one of the blocks round the headline. */
    private boolean isNear(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (nearElements.contains(at)) {
                return true;
            }
            if (BlockReader.isBlock(at.normalName())) {
                return false;
            }
        }
        return false;
    }

    /** Whether a link's words are about names rather than a name. */
    private static boolean isLabel(String text) {
        String[] words = names(text).toLowerCase(Locale.ROOT).split("\\s+");
        return words.length > 6 || NO_NAME.contains(words[0]) || names(text).length() < 2;
    }

    private Stream<Element> marked(String kind) {
        return page.body().stream()
                .filter(element ->
                        !element.className().isEmpty() || !element.id().isEmpty())
                .filter(element -> vocabulary.marks(kind, element) && !inSpeech(element));
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

    private boolean inSpeech(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (vocabulary.marks("speech", at)) {
                return true;
            }
        }
        return false;
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

    /** Dates of publication, the most trusted first. */
    Stream<String> dates() {
        List<Element> times = page.getElementsByTag("time").stream()
                .filter(time -> !inSpeech(time))
                .toList();
        Stream<String> stamped = times.stream()
                .sorted(Comparator.comparing(time -> !time.hasAttr("pubdate")))
                .flatMap(time -> Stream.of(time.attr("datetime"), time.text()));
        Stream<String> classed = marked("date")
                .flatMap(element -> Stream.of(element.attr("title"), element.attr("content"), element.text()));
        Stream<String> shown = around.stream().map(Block::text);
        Stream<String> signed = marked("author").map(Element::text);
        return Stream.of(stamped, shown, classed, signed)
                .flatMap(lines -> lines)
                .filter(line -> line.length() <= MAX_LINE)
                .flatMap(line -> Stream.of(line, SHORT_YEAR.matcher(line).replaceFirst("$1" + "20$2")))
                .distinct();
    }

    /** Dates that may be the article's where nothing else tells: lines that begin with "Published", then what scripts hold. */
    Stream<String> lastResort() {
        Stream<String> lines = blocks.stream()
                .map(Block::text)
                .filter(text ->
                        text.length() <= MAX_LINE && PUBLISHED.matcher(text).matches());
        Stream<String> scripts = page.getElementsByTag("script").stream()
                .map(Element::data)
                .filter(data -> data.length() <= MAX_SCRIPT)
                .flatMap(data -> SCRIPT_DATE.matcher(data).results().limit(1).map(found -> found.group(1)));
        return Stream.of(opening.stream(), lines, scripts).flatMap(dates -> dates);
    }

    /** The day that an address has in its path. */
    static Optional<String> dateOf(@Nullable String url) {
        Matcher matcher = URL_DATE.matcher(url == null ? "" : url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of("%s-%2s-%2s"
                .formatted(matcher.group(1), matcher.group(2), matcher.group(3))
                .replace(' ', '0'));
    }
}
