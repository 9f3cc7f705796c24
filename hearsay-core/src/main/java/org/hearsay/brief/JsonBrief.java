package org.hearsay.brief;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hearsay.article.Report;

/** The whole answer as one JSON object, version 1 of the format that {@code docs/formats.md} fixes. */
public final class JsonBrief {
    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonBrief() {}

    /** Writes the brief and a line end; the writer stays open. */
    public static void write(Brief brief, Writer out) throws IOException {
        MAPPER.writeValue(out, toJson(brief));
        out.write('\n');
        out.flush();
    }

    /** The brief as a tree. */
    public static ObjectNode toJson(Brief brief) {
        List<Report> reports = brief.stories().stream()
                .flatMap(story -> story.reports().stream())
                .toList();
        JsonRecords records = new JsonRecords(reports);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("version", VERSION);
        node.put("generated_by", "hearsay");
        ArrayNode stories = node.putArray("stories");
        brief.stories().forEach(story -> stories.add(story(story, records)));
        node.set("problems", array(brief.problems(), records::problem));
        return node;
    }

    private static ObjectNode story(StoryBrief brief, JsonRecords records) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("story", brief.story().id());
        node.put("label", brief.story().label());
        node.put("from", brief.story().from());
        node.put("to", brief.story().to());
        node.set("reports", array(brief.reports(), records::article));
        node.set("citations", array(brief.citations(), records::citation));
        node.set("copies", array(brief.copies(), records::reuse));
        node.set("statements", array(brief.statements(), records::statement));
        ArrayNode claims = node.putArray("claims");
        for (int i = 0; i < brief.claims().size(); i++) {
            claims.add(records.claim(brief.claims().get(i), brief.provenances().get(i), brief.disputes()));
        }
        node.set("disputes", array(brief.disputes(), records::dispute));
        node.set("timeline", array(brief.timeline(), records::timeline));
        node.set("names", array(brief.names(), records::name));
        return node;
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> toJson) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> node.add(toJson.apply(value)));
        return node;
    }
}
