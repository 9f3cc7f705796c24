package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.text.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's meta elements and microdata say, by the names of {@code page-fields.tsv}. */
final class PageFields {
    private static final Map<String, List<String>> NAMES = WordTable.lists(PageFields.class, "page-fields.tsv");
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
