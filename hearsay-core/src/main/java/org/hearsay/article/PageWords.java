package org.hearsay.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Words of the trade that pages use in classes, ids and phrases: {@code page-words.tsv}. */
final class PageWords {
    private static final PageWords STANDARD = load();
    private static final int MAX_NAME = 400;
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

    private final Map<String, Set<String>> words;

    private PageWords(Map<String, Set<String>> words) {
        this.words = words;
    }

    static PageWords standard() {
        return STANDARD;
    }

    private static PageWords load() {
        try (InputStream in = PageWords.class.getResourceAsStream("page-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("page-words.tsv is missing beside " + PageWords.class.getName());
            }
            Map<String, Set<String>> words = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(fields -> words.computeIfAbsent(fields[0], k -> new HashSet<>())
                            .addAll(List.of(fields[1].split(";"))));
            return new PageWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an element's classes or id have a word of the kind, by itself or run together with its neighbour. */
    boolean marks(String kind, Element element) {
        Set<String> known = words.getOrDefault(kind, Set.of());
        return parts(element).stream().anyMatch(known::contains);
    }

    /** The words of an element's classes and id, and each two that stand side by side in one of them, joined. */
    private static List<String> parts(Element element) {
        List<String> parts = new ArrayList<>();
        for (String name : (element.className() + " " + element.id()).split("\\s+")) {
            String before = "";
            for (String part : CAMEL.split(name.length() > MAX_NAME ? "" : name)) {
                String word = part.toLowerCase(Locale.ROOT);
                parts.add(word);
                parts.add(before + word);
                before = word;
            }
        }
        return parts;
    }

    /** Whether a text has one of the phrases of the kind in it; given in lower case. */
    boolean speaks(String kind, String lowerCase) {
        return words.getOrDefault(kind, Set.of()).stream().anyMatch(lowerCase::contains);
    }

    /** The words of a kind. */
    Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
