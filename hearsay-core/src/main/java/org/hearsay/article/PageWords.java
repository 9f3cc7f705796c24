package org.hearsay.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Words of the trade that pages use in classes, ids and phrases: {@code page-words.tsv}. */
final class PageWords {
    private static final PageWords STANDARD = load();
    private static final int MAX_NAMES = 1000;

    private final Map<String, Set<String>> words;

    private PageWords(Map<String, Set<String>> words) {
        this.words = words;
    }

    static PageWords standard() {
        return STANDARD;
    }

    private static PageWords load() {
        Map<String, Set<String>> words = new HashMap<>();
        WordTable.lists(PageWords.class, "page-words.tsv").forEach((kind, list) -> words.put(kind, Set.copyOf(list)));
        return new PageWords(words);
    }

    /** Whether an element's classes or id have a word of the kind, by itself or run together with its neighbour. */
    boolean marks(String kind, Element element) {
        Set<String> known = of(kind);
        return marks(known, element.className()) || marks(known, element.id());
    }

    /** The elements of a page that have a word of the kind and stand in nothing that readers wrote, in page order. */
    Stream<Element> marked(String kind, Document page) {
        return page.body().stream()
                .filter(element ->
                        !element.className().isEmpty() || !element.id().isEmpty())
                .filter(element -> marks(kind, element) && !inSpeech(element));
    }

    /** Whether an element stands in what readers wrote. */
    boolean inSpeech(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (marks("speech", at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean marks(Set<String> known, String names) {
        String before = "";
        for (int at = 0; at < names.length() && at < MAX_NAMES; ) {
            int end = partEnd(names, at);
            String part = names.substring(at, end).toLowerCase(Locale.ROOT);
            if (known.contains(part) || known.contains(before + part)) {
                return true;
            }
            before = part;
            at = end;
            while (at < names.length() && !isLetter(names.charAt(at))) {
                before = names.charAt(at) == ' ' ? "" : before;
                at++;
            }
        }
        return false;
    }

    /** Where a part ends: before what is no letter, and before a capital after a small letter. */
    private static int partEnd(String names, int begin) {
        int end = begin;
        while (end < names.length() && isLetter(names.charAt(end))) {
            boolean capital = names.charAt(end) <= 'Z';
            if (capital && end > begin && names.charAt(end - 1) > 'Z') {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a text has one of the phrases of the kind in it; given in lower case. */
    boolean speaks(String kind, String lowerCase) {
        return words.getOrDefault(kind, Set.of()).stream().anyMatch(lowerCase::contains);
    }

    /** Whether a text begins with one of the words of the kind, and not inside of a longer one; given in lower case. */
    boolean begins(String kind, String lowerCase) {
        return of(kind).stream()
                .anyMatch(word -> lowerCase.startsWith(word)
                        && (lowerCase.length() == word.length()
                                || !Character.isLetterOrDigit(lowerCase.charAt(word.length()))));
    }

    /** The words of a kind. */
    Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
