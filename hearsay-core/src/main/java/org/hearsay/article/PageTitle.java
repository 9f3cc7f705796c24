package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's headline and the site's name beside it.
 *
 * <p>Order of trust: the heading on the page that the head of the page repeats; the headline of the JSON-LD; the title of
 * OpenGraph and other meta elements; the {@code <title>}; each without the site's name; else the only first-rank heading. A heading that is nothing but a link to the site's first page
 * is the site's name; a kicker that is marked as one is left out.
 */
final class PageTitle {
    private static final Pattern LEADING_MARKS = Pattern.compile("^[|:–—-]+\\s*");
    private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»‘]");
    private static final double MOST = 0.6;
    private static final int MAX_HEADINGS = 200;
    private static final int FEW_WORDS = 2;
    private static final int LONG_WORD = 4;

    private final List<Told> sources = new ArrayList<>();
    private final List<String> told;
    private final List<Element> headings;
    private final SiteName site;
    /** Whether the page's JSON-LD tells a headline. */
    private final boolean named;

    private final @Nullable Element heading;

    PageTitle(PageSource source) {
        Document page = source.page();
        source.linked("headline").forEach(sources::add);
        named = !sources.isEmpty();
        source.meta("title").forEach(sources::add);
        String head = page.title().strip();
        if (!head.isEmpty()) {
            sources.add(new Told(head, Told.TITLE));
        }
        told = sources.stream().map(Told::value).toList();
        List<Element> all = Stream.of("h1", "h2", "h3")
                .flatMap(name -> page.getElementsByTag(name).stream())
                .toList();
        site = new SiteName(source, head, all);
        headings = all.stream()
                .limit(MAX_HEADINGS)
                .filter(element ->
                        element.text().length() >= 3 && element.text().length() < 400)
                .filter(element -> !SiteName.leadsHome(element) && !site.is(element.text()))
                .toList();
        heading = findHeading();
    }

    private @Nullable Element findHeading() {
        for (String title : told) {
            String key = Line.key(title);
            for (Element element : headings) {
                if (agree(Line.key(element.text()), key)) {
                    return element;
                }
            }
        }
        List<Element> first = headings.stream()
                .filter(element -> element.normalName().equals("h1"))
                .toList();
        return first.size() == 1 ? first.get(0) : likest(first);
    }

    /** The first that has most of its words in common with a title. */
    private @Nullable Element likest(List<Element> ranked) {
        return ranked.stream()
                .filter(element -> told.stream().anyMatch(title -> alike(Line.key(element.text()), Line.key(title))))
                .findFirst()
                .orElse(null);
    }

    private static boolean alike(String shown, String title) {
        Set<String> words = Set.copyOf(List.of(title.split(" ")));
        List<String> own = List.of(shown.split(" "));
        return own.size() > FEW_WORDS && own.stream().filter(words::contains).count() >= MOST * own.size();
    }

    private boolean agree(String shown, String key) {
        if (shown.isEmpty() || key.isEmpty()) {
            return false;
        }
        return shown.equals(key)
                || (shown.indexOf(' ') > 0
                        && (" " + key + " ").contains(" " + shown + " ")
                        && shown.length() > MOST * key.length())
                || (shown.indexOf(' ') > 0 && parted(key, shown))
                || (key.indexOf(' ') > 0
                        && (" " + shown + " ").contains(" " + key + " ")
                        && key.length() > MOST * shown.length());
    }

    /** Whether one of the titles has the shown words as a part of its own. */
    private boolean parted(String key, String shown) {
        return told.stream()
                .filter(title -> Line.key(title).equals(key))
                .flatMap(title -> SiteName.PART.splitAsStream(title))
                .anyMatch(part -> Line.key(part).equals(shown));
    }

    /** The site's name as the page's head tells it; null where it does not. */
    @Nullable
    String site() {
        return site.declared();
    }

    /** The element on the page that shows the headline; null where none does. */
    @Nullable
    Element heading() {
        return heading;
    }

    /** The headline with where it was taken from. */
    Optional<Told> told() {
        String title = title();
        if (title == null) {
            return Optional.empty();
        }
        boolean shown = heading != null && Line.key(heading.text()).contains(Line.key(title));
        return Optional.of(new Told(
                title,
                shown
                        ? Told.HEADING
                        : sources.stream()
                                .filter(source -> Line.key(source.value()).contains(Line.key(title)))
                                .map(Told::from)
                                .findFirst()
                                .orElse(Told.TITLE)));
    }

    /** The headline; null where the page tells none. */
    @Nullable
    String title() {
        String shown = shown();
        String key = Line.key(shown);
        if (told.stream().anyMatch(title -> agree(key, Line.key(title))) || isOwnHeadline(key)) {
            // A kicker or a date may stand in the heading before the headline, and the site's name after it.
            int stroke = shown.lastIndexOf(" | ");
            String begin = Line.key(shown.substring(0, Math.max(0, stroke)));
            return Stream.concat(told.stream(), told.stream().map(site::cutFrom))
                    .filter(title -> title.indexOf(' ') > 0)
                    .filter(title -> begin.equals(Line.key(title)) || isKickedOff(shown, title))
                    .findFirst()
                    .orElse(shown);
        }
        List<String> bare = told.stream()
                .map(site::cutFrom)
                .filter(title -> !site.is(title))
                .toList();
        return bare.stream()
                .filter(title -> !title.endsWith("...") && !title.endsWith("…"))
                .findFirst()
                .or(() -> bare.stream().findFirst())
                .orElse(shown.isEmpty() ? null : shown);
    }

    /** Whether the heading is a kicker and then the title; words in quotation marks are no kicker. */
    private static boolean isKickedOff(String shown, String title) {
        return Line.key(shown).endsWith(" " + Line.key(title))
                && !QUOTATION
                        .matcher(shown.substring(0, Math.max(0, shown.length() - title.length())))
                        .find();
    }

    /** The heading's words without a kicker that is marked as one; empty where there is no heading. */
    private String shown() {
        if (heading == null) {
            return "";
        }
        String all = heading.text().strip();
        Element bare = heading.clone();
        bare.select("span, small, em, strong, div, p").stream()
                .filter(element -> !element.equals(bare) && PageWords.standard().marks("kicker", element))
                .toList()
                .forEach(Element::remove);
        String rest = LEADING_MARKS.matcher(bare.text().strip()).replaceFirst("");
        return rest.split(" ").length >= FEW_WORDS && all.endsWith(rest) ? rest : all;
    }

    /**
     * Whether the only first-rank heading is a headline in other words than the head's: pages have one to show, one to be found
     * by. Where the page names its headline as such, the two share at least a word.
     */
    private boolean isOwnHeadline(String key) {
        if (heading == null || !heading.normalName().equals("h1") || key.indexOf(' ') < 0) {
            return false;
        }
        Set<String> words = new HashSet<>();
        told.forEach(title -> words.addAll(List.of(Line.key(title).split(" "))));
        return !named
                || List.of(key.split(" ")).stream()
                        .anyMatch(word -> word.length() >= LONG_WORD && words.contains(word));
    }

    /** What stands after the headline in the {@code <title>}, as a rule the site's name; empty where nothing does. */
    Optional<String> siteInTitle() {
        return site.after(title());
    }
}
