package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A story's gold, in the shape that {@code stories/README.md} tells.
 *
 * @param gold the file
 * @param texts each page's text by the page's id
 */
public record StoryTruth(JsonNode gold, Map<String, PointText> texts) {

    public static StoryTruth of(JsonNode gold, Map<String, String> texts) {
        Map<String, PointText> points = new LinkedHashMap<>();
        texts.forEach((id, text) -> points.put(id, new PointText(text)));
        return new StoryTruth(gold, points);
    }

    public String name() {
        return gold.path("story").asText();
    }

    Set<String> pages() {
        return values(gold.path("pages"), "id");
    }

    static Set<String> values(JsonNode list, String field) {
        Set<String> values = new LinkedHashSet<>();
        list.forEach(entry -> values.add(entry.path(field).asText()));
        return values;
    }

    static Set<String> strings(JsonNode list) {
        Set<String> values = new LinkedHashSet<>();
        list.forEach(entry -> values.add(entry.asText()));
        return values;
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    /** All records of a kind, of all stories of a brief. */
    static List<JsonNode> each(JsonNode brief, String what) {
        List<JsonNode> nodes = new ArrayList<>();
        brief.path("stories").forEach(story -> nodes.addAll(list(story.path(what))));
        return nodes;
    }
}
