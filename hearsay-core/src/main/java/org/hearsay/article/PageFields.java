package org.hearsay.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's meta elements and microdata say, by the names of {@code page-fields.tsv}. */
final class PageFields {
    private static final Map<String, List<String>> NAMES = load();
    private static final int MAX_VALUE = 1000;
    private static final List<String> ATTRIBUTES = List.of("content", "datetime", "title");

    private final Map<String, List<String>> values = new HashMap<>();

    PageFields(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                add(meta.attr(attribute), meta.attr("content"));
            }
        }
        for (Element element : page.getElementsByAttribute("itemprop")) {
            if (!element.normalName().equals("meta")) {
                add(element.attr("itemprop"), value(element));
            }
        }
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = PageFields.class.getResourceAsStream("page-fields.tsv")) {
            if (in == null) {
                throw new IllegalStateException("page-fields.tsv is missing beside " + PageFields.class.getName());
            }
            Map<String, List<String>> names = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(fields -> names.put(fields[0], List.of(fields[1].split(";"))));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Element element) {
        if (element.hasAttr("itemscope")) {
            Element name =
                    element.getElementsByAttributeValue("itemprop", "name").first();
            return name == null || name.equals(element) ? text(element) : value(name);
        }
        return ATTRIBUTES.stream()
                .filter(name -> !name.equals("title") || element.normalName().equals("abbr"))
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(() -> text(element));
    }

    private static String text(Element element) {
        String text = element.text();
        return text.length() > MAX_VALUE ? "" : text;
    }

    private void add(String names, String value) {
        String plain = value.strip();
        if (plain.isEmpty() || plain.length() > MAX_VALUE || names.isBlank()) {
            return;
        }
        for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            List<String> known = values.computeIfAbsent(name, k -> new ArrayList<>());
            if (!known.contains(plain) && known.size() < 20) {
                known.add(plain);
            }
        }
    }

    /** The values of a field, the most trusted name's first, each name's in page order. */
    Stream<String> of(String field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .flatMap(name -> values.getOrDefault(name, List.of()).stream());
    }

    /** The values of the first name of a field that has any. */
    List<String> first(String field) {
        return NAMES.getOrDefault(field, List.of()).stream()
                .map(name -> values.getOrDefault(name, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
