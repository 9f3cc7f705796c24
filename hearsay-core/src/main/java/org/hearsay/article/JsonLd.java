package org.hearsay.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article, in the words of schema.org: the node of an article's type, found in lists,
 * {@code @graph} and nested. From JSON that is broken the plain fields are read all the same.
 */
final class JsonLd {
    private static final int MAX_SCRIPT = 4 << 20;
    private static final int MAX_NODES = 20_000;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(MAX_SCRIPT)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build());
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report|Review|LiveBlogPosting)");
    /** Works that are no article but may be the page's own. */
    private static final Set<String> OTHER_WORKS = Set.of(
            "ImageGallery",
            "MediaGallery",
            "WebPage",
            "Recipe",
            "VideoObject",
            "AudioObject",
            "PodcastEpisode",
            "CreativeWork");

    private static final Pattern AROUND =
            Pattern.compile("^\\s*(?:<!--|<!\\[CDATA\\[|/\\*.*?\\*/)?|(?:-->|\\]\\]>|;)?\\s*$");
    private static final Pattern PLAIN_FIELD = Pattern.compile(
            "\"(headline|datePublished|dateModified|inLanguage)\"\\s{0,9}:\\s{0,9}\"((?:[^\"\\\\]|\\\\.){1,500})\"");
    private static final Pattern MARKUP = Pattern.compile("<[^>]{0,300}>");

    private final JsonNode article;
    private final Map<String, JsonNode> byId;
    private final boolean live;

    private JsonLd(JsonNode article, Map<String, JsonNode> byId, boolean live) {
        this.article = article;
        this.byId = byId;
        this.live = live;
    }

    static JsonLd read(Document page) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
                    && script.data().length() <= MAX_SCRIPT) {
                roots.add(parse(AROUND.matcher(script.data()).replaceAll("")));
            }
        }
        List<JsonNode> nodes = nodes(roots);
        Map<String, JsonNode> byId = new java.util.HashMap<>();
        nodes.forEach(node -> byId.putIfAbsent(node.path("@id").asText(), node));
        boolean live = nodes.stream().anyMatch(node -> types(node).contains("LiveBlogPosting"));
        return new JsonLd(best(nodes), byId, live);
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            // Pages are often written by hand or cut: what single fields say is still worth having.
            com.fasterxml.jackson.databind.node.ObjectNode plain = MAPPER.createObjectNode();
            Matcher field = PLAIN_FIELD.matcher(json);
            while (field.find()) {
                if (!plain.has(field.group(1))) {
                    plain.put(
                            field.group(1), field.group(2).replace("\\\"", "\"").replace("\\/", "/"));
                }
            }
            return plain.has("headline") || plain.has("datePublished") ? plain.put("@type", "Article") : plain;
        }
    }

    private static List<JsonNode> nodes(List<JsonNode> roots) {
        List<JsonNode> nodes = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(roots);
        while (!open.isEmpty() && nodes.size() < MAX_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                nodes.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return nodes;
    }

    /** The first article that has a date or a headline; a page's own node where there is none. */
    private static JsonNode best(List<JsonNode> nodes) {
        return nodes.stream()
                .filter(node -> types(node).stream()
                        .anyMatch(type -> ARTICLE.matcher(type).matches()))
                .filter(node -> node.has("datePublished") || node.has("headline") || node.has("articleBody"))
                .findFirst()
                .or(() -> nodes.stream()
                        .filter(node -> types(node).stream().anyMatch(OTHER_WORKS::contains))
                        .filter(node -> node.has("datePublished") || node.has("uploadDate") || node.has("author"))
                        .findFirst())
                .orElse(MissingNode.getInstance());
    }

    private static Set<String> types(JsonNode node) {
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = node.path("@type");
        (type.isArray() ? type : List.of(type))
                .forEach(one -> types.add(one.asText().substring(one.asText().lastIndexOf('/') + 1)));
        return types;
    }

    /** Whether the page says that its article is not for everybody to read. */
    boolean isPaid() {
        return "false".equalsIgnoreCase(field("isAccessibleForFree"));
    }

    /** Whether the page says that it is a list of pictures. */
    boolean isGallery() {
        return types(article).stream().anyMatch(type -> type.equals("ImageGallery") || type.equals("MediaGallery"));
    }

    /** Whether the page says that it is a live blog. */
    boolean isLive() {
        return live;
    }

    /** A plain field; null where it is not told. */
    @Nullable
    String field(String name) {
        return plain(article.path(name).isArray() ? article.path(name).path(0) : article.path(name));
    }

    /** The names of the persons or bodies that a field holds, joined; null where it has none. */
    @Nullable
    String names(String field) {
        JsonNode value = article.path(field);
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            JsonNode target = one.isObject() && !one.has("name")
                    ? byId.getOrDefault(one.path("@id").asText(), one)
                    : one;
            String name = plain(target.isObject() ? target.path("name") : target);
            if (name != null && !name.startsWith("http")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** Where the article lives; null where it is not told. */
    @Nullable
    String url() {
        JsonNode main = article.path("mainEntityOfPage");
        String url = plain(main.isObject() ? main.path("@id") : main);
        return url != null && url.startsWith("http") ? url : field("url");
    }

    private static @Nullable String plain(JsonNode value) {
        if (value.isArray() && value.size() > 0) {
            return plain(value.get(0).isArray() ? MissingNode.getInstance() : value.get(0));
        }
        String text = value.isValueNode() && !value.isNull() ? value.asText() : "";
        String clean = MARKUP.matcher(org.jsoup.parser.Parser.unescapeEntities(text, false))
                .replaceAll("")
                .strip();
        return clean.isEmpty() ? null : clean;
    }
}
