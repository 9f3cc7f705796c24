package org.hearsay.outlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds outlets' names in a text.
 *
 * <p>A word of the text is looked up among the names' first words, and the names that start with it are tried, longest first:
 * linear in the text, since the table bounds how many those are and how long.
 */
final class OutletFinder {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");
    private static final String ARTICLE = "the";
    /** A longer word starts no name. */
    private static final int LONGEST_WORD = 40;

    private final Map<String, List<OutletPhrase>> byFirstWord = new LinkedHashMap<>();

    /**
     * @param owners whose a name is, by its key, where two outlets claim it
     * @param others names that are no outlet's
     */
    OutletFinder(Collection<Outlet> outlets, Map<String, Outlet> owners, Collection<String> others) {
        for (Outlet outlet : outlets) {
            addName(outlet.name(), outlet, owners);
            outlet.aliases().forEach(alias -> addName(alias, outlet, owners));
            outlet.domains().forEach(domain -> add(OutletPhrase.ofDomain(domain, outlet)));
        }
        others.forEach(other -> add(OutletPhrase.ofName(other, null)));
        Comparator<OutletPhrase> longestFirst =
                Comparator.comparingInt(OutletPhrase::length).reversed();
        byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
    }

    private void addName(String name, Outlet outlet, Map<String, Outlet> owners) {
        if (outlet.equals(owners.get(OutletKey.of(name)))) {
            add(OutletPhrase.ofName(name, outlet));
        }
    }

    private void add(OutletPhrase phrase) {
        if (!phrase.words().isEmpty()) {
            byFirstWord
                    .computeIfAbsent(firstKey(phrase.words().get(0)), key -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private static String firstKey(String word) {
        return OutletKey.unaccented(word).toLowerCase(Locale.ROOT);
    }

    List<OutletMention> findIn(String text, Span range) {
        List<OutletMention> mentions = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(range.begin(), range.end());
        int free = range.begin();
        while (word.find()) {
            if (word.start() >= free && word.end() - word.start() <= LONGEST_WORD) {
                Place place = placeAt(text, word.start(), word.group(), new Span(free, range.end()));
                if (place != null) {
                    free = place.span.end();
                    Outlet outlet = place.phrase.outlet();
                    if (outlet != null) {
                        mentions.add(new OutletMention(place.span, outlet, place.phrase.ambiguous()));
                    }
                }
            }
        }
        return mentions;
    }

    private record Place(Span span, OutletPhrase phrase) {}

    /** @param free where the name and its article must lie */
    private @Nullable Place placeAt(String text, int begin, String word, Span free) {
        if (begin > 0 && text.charAt(begin - 1) == '@') {
            return null;
        }
        boolean article = articleBefore(text, begin, free.begin());
        for (OutletPhrase phrase : byFirstWord.getOrDefault(firstKey(word), List.of())) {
            int end = article || !phrase.needsArticle() ? phrase.endIn(text, begin, free.end()) : -1;
            if (end >= 0) {
                int from = article ? begin - ARTICLE.length() - 1 : begin;
                return new Place(new Span(from, end), phrase);
            }
        }
        return null;
    }

    /** Whether "the" or "The" and one space stand before {@code begin}, at {@code from} or after it. */
    private static boolean articleBefore(String text, int begin, int from) {
        int article = begin - (ARTICLE.length() + 1);
        return article >= from
                && Character.isWhitespace(text.charAt(begin - 1))
                && text.regionMatches(true, article, ARTICLE, 0, ARTICLE.length())
                && (article == 0 || !Character.isLetterOrDigit(text.charAt(article - 1)));
    }
}
