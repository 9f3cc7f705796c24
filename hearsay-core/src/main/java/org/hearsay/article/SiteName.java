package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The name of the site that a page is of, and titles without it. */
final class SiteName {
    /** What parts a title from a site's name, a section or a kicker. */
    static final Pattern PART = Pattern.compile("\\s+(?:[|/•·»«›<>~—–-]|::|//)+\\s+|\\s*[|»]\\s*|: ");

    private static final Pattern HOME = Pattern.compile("(?i)(?:https?://[^/?#]+)?/?(?:index\\.(?:html?|php))?");
    private static final int HEADLINE_WORDS = 5;
    private static final int MAX_TAIL = 40;

    private final String head;
    private final @Nullable String declared;
    private final @Nullable String name;

    /**
     * Reads a page's site.
     *
     * @param head the text of the {@code <title>}
     * @param headings of the page, in order of rank
     */
    SiteName(PageSource source, String head, List<Element> headings) {
        this.head = head;
        this.declared = Stream.concat(
                        Stream.ofNullable(source.ld().names("publisher")),
                        source.fields().of("outlet"))
                .filter(told -> !told.startsWith("http") && !isHeadline(told, head))
                .findFirst()
                .orElse(null);
        this.name = declared != null ? declared : shown(headings).orElse(null);
    }

    /** Some pages name their headline where the site's name should stand. */
    private static boolean isHeadline(String told, String head) {
        return told.split(" ").length >= HEADLINE_WORDS && Line.key(told).equals(Line.key(head));
    }

    /** A heading that is a link to the site's first page. */
    private static Optional<String> shown(List<Element> headings) {
        return headings.stream()
                .filter(SiteName::leadsHome)
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The name as the page's head tells it; null where it does not. */
    @Nullable
    String declared() {
        return declared;
    }

    boolean is(String text) {
        return name != null && Line.key(name).equals(Line.key(text));
    }

    /** Whether a heading is nothing but a link to the site's first page: the site's name, not a headline. */
    static boolean leadsHome(Element heading) {
        Element link = heading.getElementsByTag("a").first();
        return link != null
                && link.text().length() == heading.text().length()
                && (link.attr("rel").equals("home")
                        || HOME.matcher(link.attr("href")).matches());
    }

    /** A title less the site's name before or after it; of the {@code <title>} also less what looks like one. */
    String cutFrom(String title) {
        Matcher part = PART.matcher(title);
        int last = -1;
        int lastEnd = 0;
        while (part.find()) {
            if (last < 0 && is(title.substring(0, part.start()))) {
                return title.substring(part.end()).strip();
            }
            if (part.start() > 0 && is(title.substring(part.end()))) {
                return title.substring(0, part.start()).strip();
            }
            last = part.start();
            lastEnd = part.end();
        }
        boolean tail = last > 0 && title.equals(head) && isTail(last, title.length() - lastEnd);
        return tail ? title.substring(0, last).strip() : title;
    }

    private static boolean isTail(int before, int after) {
        return after < before && after <= MAX_TAIL;
    }

    /** What stands after the headline in the {@code <title>}, as a rule the site's name; empty where nothing does. */
    Optional<String> after(@Nullable String title) {
        if (title == null || !head.startsWith(title) || head.length() <= title.length()) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(head);
        return part.find(title.length()) && part.start() == title.length() && part.end() < head.length()
                ? Optional.of(head.substring(part.end()).strip())
                        .filter(found -> !PART.matcher(found).find())
                : Optional.empty();
    }
}
