package org.hearsay.article;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page says of itself for machines.
 *
 * @param page its elements
 * @param ld its JSON-LD
 * @param fields its meta elements and microdata
 */
record PageSource(Document page, JsonLd ld, PageFields fields) {
    static PageSource of(Document page) {
        return new PageSource(page, JsonLd.read(page), new PageFields(page));
    }

    /** What the JSON-LD tells under the names given, in their order. */
    Stream<Told> linked(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.ofNullable(ld.field(name)))
                .map(value -> new Told(value, Told.JSON_LD));
    }

    /** Whom the JSON-LD names under the names given, in their order. */
    Stream<Told> named(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.ofNullable(ld.names(name)))
                .map(value -> new Told(value, Told.JSON_LD));
    }

    /** What meta elements and microdata tell of a field. */
    Stream<Told> meta(String field) {
        return fields.of(field).map(value -> new Told(value, Told.META));
    }
}
