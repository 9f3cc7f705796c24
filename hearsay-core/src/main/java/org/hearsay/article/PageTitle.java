package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern PART = Pattern.compile("\\s+(?:[|/•·»«›<>~—–-]|::|//)+\\s+|\\s*[|»]\\s*|: ");
    private static final Pattern HOME = Pattern.compile("(?i)(?:https?://[^/?#]+)?/?(?:index\\.(?:html?|php))?");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[|:–—-]+\\s*");
    private static final double MOST = 0.6;
    private static final int MAX_HEADINGS = 200;
    private static final int FEW_WORDS = 2;
    private static final int LONG_WORD = 4;

    private final List<String> told = new ArrayList<>();
    private final List<Element> headings;
    private final String head;
    /** Whether the page's JSON-LD tells a headline. */
    private final boolean named;

    private final @Nullable String site;
    private final @Nullable Element heading;

    PageTitle(Document page, JsonLd ld, PageFields fields, @Nullable String site) {
        String headline = ld.field("headline");
        named = headline != null;
        if (headline != null) {
            told.add(headline);
        }
        fields.of("title").forEach(told::add);
        head = page.title().strip();
        if (!head.isEmpty()) {
            told.add(head);
        }
        List<Element> all = new ArrayList<>(page.getElementsByTag("h1"));
        all.addAll(page.getElementsByTag("h2"));
        all.addAll(page.getElementsByTag("h3"));
        this.site = site != null
                ? site
                : all.stream()
                        .filter(PageTitle::leadsHome)
                        .map(Element::text)
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(null);
        headings = all.stream()
                .limit(MAX_HEADINGS)
                .filter(element ->
                        element.text().length() >= 3 && element.text().length() < 400)
                .filter(element -> !leadsHome(element))
                .toList();
        heading = findHeading();
    }

    private @Nullable Element findHeading() {
        for (String title : told) {
            String key = Line.key(title);
            for (Element element : headings) {
                if (agree(Line.key(element.text()), key) && !isSite(element.text())) {
                    return element;
                }
            }
        }
        List<Element> first = headings.stream()
                .filter(element -> element.normalName().equals("h1") && !isSite(element.text()))
                .toList();
        return first.size() == 1 ? first.get(0) : null;
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
                .flatMap(title -> PART.splitAsStream(title))
                .anyMatch(part -> Line.key(part).equals(shown));
    }

    /** Whether a heading is nothing but a link to the site's first page: the site's name, not a headline. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.getElementsByTag("a").first();
        return link != null
                && link.text().length() == heading.text().length()
                && (link.attr("rel").equals("home")
                        || HOME.matcher(link.attr("href")).matches());
    }

    private boolean isSite(String text) {
        return site != null && Line.key(site).equals(Line.key(text));
    }

    /** The element on the page that shows the headline; null where none does. */
    @Nullable
    Element heading() {
        return heading;
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
            return Stream.concat(told.stream(), told.stream().map(this::withoutSite))
                    .filter(title -> title.indexOf(' ') > 0)
                    .filter(title -> key.endsWith(" " + Line.key(title)) || begin.equals(Line.key(title)))
                    .findFirst()
                    .orElse(shown);
        }
        List<String> bare = told.stream()
                .map(this::withoutSite)
                .filter(title -> !isSite(title))
                .toList();
        return bare.stream()
                .filter(title -> !title.endsWith("...") && !title.endsWith("…"))
                .findFirst()
                .or(() -> bare.stream().findFirst())
                .orElse(shown.isEmpty() ? null : shown);
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

    private String withoutSite(String title) {
        Matcher part = PART.matcher(title);
        int last = -1;
        int lastEnd = 0;
        while (part.find()) {
            if (last < 0 && isSite(title.substring(0, part.start()))) {
                return title.substring(part.end()).strip();
            }
            last = part.start();
            lastEnd = part.end();
        }
        boolean own = last > 0
                && (isSite(title.substring(lastEnd)) || (title.equals(head) && isTail(last, title.length() - lastEnd)));
        return own ? title.substring(0, last).strip() : title;
    }

    private static boolean isTail(int before, int after) {
        return after < before && after <= 40;
    }

    /** What stands after the headline in the {@code <title>}, as a rule the site's name; empty where nothing does. */
    Optional<String> siteInTitle() {
        String title = title();
        if (title == null || !head.startsWith(title) || head.length() <= title.length()) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(head);
        return part.find(title.length()) && part.start() == title.length() && part.end() < head.length()
                ? Optional.of(head.substring(part.end()).strip())
                        .filter(name -> !PART.matcher(name).find())
                : Optional.empty();
    }
}
