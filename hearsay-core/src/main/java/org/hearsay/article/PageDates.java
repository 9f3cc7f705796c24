package org.hearsay.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page's article was published and changed.
 *
 * <p>What stands under the headline for everybody to see tells the day, unless it says that it is of a change; JSON-LD, meta elements
 * and microdata tell the time of that day. Where no day is shown there, the order of trust is: JSON-LD; meta elements and microdata;
 * {@code <time>} near the headline; the lines round it; elements whose class tells a date; other {@code <time>}; the address; lines
 * that begin with "Published", the first and last words of the article, scripts.
 */
final class PageDates {
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(\\d{1,2}\\.\\d{1,2}\\.)(\\d{2})(?![\\d.])");
    private static final Pattern OPENING_DAY =
            Pattern.compile("^\\(?(\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})\\b");
    private static final Pattern CLOSING_DAY =
            Pattern.compile("(?:^|[ (])(\\d{1,2}\\.? (?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4})\\)?$");
    private static final int CLOSING_CHARS = 60;
    private static final Pattern SCRIPT_DATE = Pattern.compile(
            "\\\\?\"(?:published_?at|date_?published|publish(?:ed)?_?date|publication_?date|pub_?date|first_?published)\\\\?\"\\s?:\\s?\\\\?\"([^\"\\\\]{8,40})\\\\?\"",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_SCRIPT = 1 << 20;
    private static final Pattern ADDRESS_DAY =
            Pattern.compile("/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    private static final Pattern ADDRESS_DAY_FIRST = Pattern.compile("/(\\d{2}-\\d{2}-(?:19|20)\\d{2})(?=[/_.]|$)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** Where English is written with the month first, or may be. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)en(?:[-_](?:us|ca|ph))?|.*[-_]us");

    private final PageWords vocabulary = PageWords.standard();
    private final PageSource source;
    private final Document page;
    private final HeadlineLines near;
    private final List<Block> blocks;
    private final List<Block> body;
    private final boolean dayFirst;

    PageDates(PageSource source, HeadlineLines near, List<Block> blocks, List<Block> body) {
        this.source = source;
        this.page = source.page();
        this.near = near;
        this.blocks = blocks;
        this.body = body;
        String language = PageMetadata.language(source).map(Told::value).orElse("en");
        this.dayFirst = !MONTH_FIRST.matcher(language).matches();
    }

    /** When it was published, in ISO 8601. */
    Optional<Told> published(String url) {
        Optional<Dated> day = shown().or(() -> candidates(url).findFirst());
        return day.map(shown -> candidates(url)
                        .filter(told -> told.date.isInstant() && told.date.tells(shown.date))
                        .findFirst()
                        .map(told -> new Dated(told.date.inTimeOf(shown.date), told.from))
                        .orElse(shown))
                .map(Dated::told);
    }

    /** When it was changed last, in ISO 8601. */
    Optional<Told> modified() {
        return dates(Stream.concat(source.linked("dateModified"), source.meta("modified")))
                .findFirst()
                .map(Dated::told);
    }

    private record Dated(WrittenDate date, String from) {
        Told told() {
            return new Told(date.iso(), from);
        }
    }

    private Stream<Dated> dates(Stream<Told> lines) {
        return lines.filter(line -> line.value().length() <= HeadlineLines.MAX_LINE)
                .flatMap(line -> Stream.of(
                                line.value(), SHORT_YEAR.matcher(line.value()).replaceFirst("$1" + "20$2"))
                        .flatMap(text -> Dates.read(text, dayFirst).stream())
                        .map(date -> new Dated(date, line.from())));
    }

    /** The day under the headline. */
    private Optional<Dated> shown() {
        return dates(near.belowHeadline()
                        .filter(block -> !block.isProse())
                        .map(Block::text)
                        .filter(line -> !isOfChange(line))
                        .map(line -> new Told(line, Told.LINE)))
                .findFirst();
    }

    /** Whether a line's words before its first number tell of a change. */
    private boolean isOfChange(String line) {
        Matcher digit = DIGIT.matcher(line);
        String begin = digit.find() ? line.substring(0, digit.start()) : line;
        return vocabulary.speaks("changed", begin.toLowerCase(Locale.ROOT));
    }

    private Stream<Dated> candidates(String url) {
        return dates(Stream.of(
                        source.linked("datePublished"),
                        source.meta("published"),
                        source.linked("uploadDate", "dateCreated"),
                        from(Told.TIME, timesNear()),
                        from(Told.LINE, near.headlineFirst().map(Block::text)),
                        from(Told.CLASS, classed()),
                        from(Told.TIME, times()),
                        from(Told.ADDRESS, address(url)),
                        from(Told.LINE, lateLines()),
                        from(Told.SCRIPT, scripts()))
                .flatMap(lines -> lines));
    }

    private static Stream<Told> from(String from, Stream<String> values) {
        return values.map(value -> new Told(value, from));
    }

    private Stream<String> timesNear() {
        return stamps(page.getElementsByTag("time").stream().filter(near::hold));
    }

    private Stream<String> times() {
        return stamps(page.getElementsByTag("time").stream().filter(time -> !vocabulary.inSpeech(time)));
    }

    private static Stream<String> stamps(Stream<Element> times) {
        return times.sorted(Comparator.comparing(time -> !time.hasAttr("pubdate")))
                .flatMap(time -> Stream.of(time.attr("datetime"), time.text()));
    }

    private Stream<String> classed() {
        Stream<String> dates = vocabulary
                .marked("date", page)
                .flatMap(element -> Stream.of(element.attr("title"), element.attr("content"), element.text()));
        return Stream.concat(dates, vocabulary.marked("author", page).map(Element::text));
    }

    /** The day that an address has in its path. */
    private static Stream<String> address(String url) {
        Matcher day = ADDRESS_DAY.matcher(url);
        if (day.find()) {
            return Stream.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3));
        }
        Matcher first = ADDRESS_DAY_FIRST.matcher(url);
        return first.find() ? Stream.of(first.group(1)) : Stream.empty();
    }

    /** Lines that tell a date without standing near the headline. */
    private Stream<String> lateLines() {
        Stream<String> published = blocks.stream()
                .map(Block::text)
                .filter(text -> text.length() <= HeadlineLines.MAX_LINE)
                .filter(text -> vocabulary.begins("published", text.toLowerCase(Locale.ROOT)));
        return Stream.of(opening(), published, closing()).flatMap(lines -> lines);
    }

    private Stream<String> scripts() {
        return page.getElementsByTag("script").stream()
                .map(Element::data)
                .filter(data -> data.length() <= MAX_SCRIPT)
                .flatMap(data -> SCRIPT_DATE.matcher(data).results().limit(1).map(found -> found.group(1)));
    }

    private Stream<String> opening() {
        Matcher day = OPENING_DAY.matcher(body.isEmpty() ? "" : body.get(0).text());
        return day.find() ? Stream.of(day.group(1)) : Stream.empty();
    }

    /** The day with which a signature under the article ends. */
    private Stream<String> closing() {
        String last = body.isEmpty() ? "" : body.get(body.size() - 1).text();
        Matcher day = CLOSING_DAY.matcher(last.length() <= CLOSING_CHARS ? last : "");
        return day.find() ? Stream.of(day.group(1)) : Stream.empty();
    }
}
