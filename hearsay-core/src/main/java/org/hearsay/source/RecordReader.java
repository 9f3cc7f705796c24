package org.hearsay.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.fetch.WebFetcher;
import org.jspecify.annotations.Nullable;

/** A JSON object &rarr; a document, or the problem that it is none. */
final class RecordReader {
    private static final List<String> METADATA =
            List.of("url", "outlet", "title", "byline", "dateline", "credit", "published", "modified", "language");

    private final Intake intake;

    private final Map<String, String> columns;
    private final LinkReader links;

    /**
     * Reads by the known names.
     *
     * @param columns names that go before these, by field
     * @param links reads the page of a record that has an address and no text
     */
    RecordReader(Intake intake, Map<String, String> columns, LinkReader links) {
        this.intake = intake;
        this.links = links;
        this.columns = columns;
    }

    /**
     * Reads one record.
     *
     * @param path where it stands
     * @param id its id where it has none of its own
     */
    void read(JsonNode node, String path, String id) {
        read(node, path, id, Metadata.none());
    }

    /**
     * Reads a record.
     *
     * @param around what is known of all records of its list
     */
    void read(JsonNode node, String path, String id, Metadata around) {
        if (!node.isObject()) {
            intake.problem(path, "bad-json", "found " + describe(node) + "; expected an object with a text; left out");
            return;
        }
        Map<String, JsonNode> fields = fields(node);
        Optional<Body> body = body(fields);
        String own = first(fields, "id").orElse(id);
        if (body.isEmpty()) {
            Metadata said = metadata(fields).orElse(around);
            String url = said.url();
            if (url != null && links.isOn() && WebFetcher.isAddress(url)) {
                links.readPage(url, own, said, "left out");
            } else {
                intake.problem(path, "no-text", noText(node));
            }
            return;
        }
        String text = body.get().text;
        String clean = Characters.replaceUnpaired(text);
        if (!clean.equals(text)) {
            intake.problem(path, "bad-characters", "half a surrogate pair stands in the text; read as U+FFFD");
        }
        intake.document(path, own, body.get().format, clean, metadata(fields).orElse(around));
    }

    /** Whether the object holds the text of a report. */
    boolean isReport(JsonNode node) {
        return node.isObject() && body(fields(node)).isPresent();
    }

    /** The list of reports that an object which is none itself holds under a usual name, or under two of them. */
    static Optional<JsonNode> list(JsonNode node) {
        return under(node, JsonNode::isArray)
                .or(() -> under(node, JsonNode::isObject).flatMap(inner -> under(inner, JsonNode::isArray)));
    }

    private static Optional<JsonNode> under(JsonNode node, Predicate<JsonNode> wanted) {
        Map<String, JsonNode> fields = fields(node);
        return FieldNames.of("list").stream()
                .map(fields::get)
                .filter(value -> value != null && wanted.test(value))
                .findFirst();
    }

    /** The names of a field as keys, that of the user's first. */
    private Stream<String> names(String field) {
        return Stream.concat(Stream.ofNullable(columns.get(field)).map(FieldNames::key), FieldNames.of(field).stream());
    }

    /** The names, as keys, under which a text may stand, or an address of one that is fetched. */
    Stream<String> textNames() {
        Stream<String> texts = Stream.concat(names("text"), names("html"));
        return links.isOn() ? Stream.concat(texts, names("url")) : texts;
    }

    private record Body(Format format, String text) {}

    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties().forEach(entry -> fields.putIfAbsent(FieldNames.key(entry.getKey()), entry.getValue()));
        return fields;
    }

    private Optional<Body> body(Map<String, JsonNode> fields) {
        for (String name : names("text").toList()) {
            String text = text(fields.get(name));
            if (!text.isBlank()) {
                boolean markup = !name.equals("text") && Kind.ofText(head(text)) == Kind.HTML && text.contains("</");
                return Optional.of(new Body(markup ? Format.HTML : Format.RECORD, text));
            }
        }
        return names("html")
                .map(name -> text(fields.get(name)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> new Body(Format.HTML, text));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 2000));
    }

    /** A string, or a list of strings as paragraphs; empty for anything else. */
    private static String text(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        List<String> paragraphs = new ArrayList<>();
        value.forEach(item -> paragraphs.add(item.isTextual() ? item.textValue() : ""));
        return value.isArray() && !paragraphs.contains("") ? String.join("\n\n", paragraphs) : "";
    }

    private Metadata metadata(Map<String, JsonNode> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        METADATA.forEach(field -> first(fields, field).ifPresent(value -> values.put(field, value)));
        return Metadata.of(values);
    }

    private Optional<String> first(Map<String, JsonNode> fields, String field) {
        return names(field)
                .map(fields::get)
                .map(RecordReader::value)
                .filter(value -> !value.isBlank())
                .map(value -> Characters.replaceUnpaired(value.strip()))
                .findFirst();
    }

    /** A plain value, an object's name, or several of them. */
    private static String value(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        if (node.isTextual() || node.isNumber()) {
            return node.asText();
        }
        if (node.isObject()) {
            if (node.has("family")) {
                return (node.path("given").asText() + " " + node.path("family").asText()).strip();
            }
            if (node.has("date-parts")) {
                return dateParts(node.path("date-parts").path(0));
            }
            return List.of("name", "title", "$oid", "$date", "id").stream()
                    .map(node::get)
                    .filter(value -> value != null && value.isValueNode() && !value.isNull())
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse("");
        }
        List<String> values = new ArrayList<>();
        node.forEach(item -> values.add(item.isArray() ? "" : value(item)));
        return values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(", "));
    }

    /** Year, month and day as CSL-JSON has them; empty where the day is not told. */
    private static String dateParts(JsonNode parts) {
        if (parts.size() < 3) {
            return "";
        }
        int[] day = {parts.path(0).asInt(), parts.path(1).asInt(), parts.path(2).asInt()};
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day[0], day[1], day[2]);
    }

    private static String noText(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> names.add(name.substring(0, Math.min(name.length(), 30))));
        String found = names.isEmpty()
                ? "no fields"
                : "the fields " + String.join(", ", names.subList(0, Math.min(8, names.size())));
        return "found " + found + (names.size() > 8 ? ", …" : "")
                + "; expected a text under \"text\" or one of its other names; left out";
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL, MISSING -> "null";
            case OBJECT, POJO, BINARY -> "an object";
        };
    }
}
