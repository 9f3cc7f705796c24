package org.hearsay.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.language.TimeExpression;
import org.hearsay.name.NameGroup;
import org.hearsay.provenance.Link;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.source.Problem;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Unnamed;
import org.hearsay.story.Story;
import org.hearsay.story.StoryReason;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.hearsay.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * The records of every stage as JSON, in the shape that {@code docs/formats.md} fixes.
 *
 * <p>All spans come out in Unicode code points of their report's text. An instance knows the texts of the reports that it was
 * made for; records of other reports are an {@link IllegalArgumentException}. Not safe for use by several threads at once.
 */
public final class JsonRecords {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, CodePoints> offsets = new LinkedHashMap<>();

    public JsonRecords(Collection<Report> reports) {
        reports.forEach(report -> texts.put(report.id(), report.text()));
    }

    /** For reports whose texts are not at hand, by id. */
    public static JsonRecords withOffsets(Map<String, CodePoints> known) {
        JsonRecords records = new JsonRecords(List.of());
        records.offsets.putAll(known);
        return records;
    }

    /** A record of {@code hearsay articles}. */
    public ObjectNode article(Report report) {
        return new ReportJson(this).article(report);
    }

    /** A record of {@code hearsay statements}. */
    public ObjectNode statement(Statement statement) {
        String report = statement.report();
        ObjectNode node = JSON.objectNode();
        node.put("id", statement.id());
        node.put("report", report);
        node.set("source", excerpt(report, statement.source()));
        node.set("cue", excerpt(report, statement.cue()));
        node.set("content", excerpt(report, statement.content()));
        node.put("mode", word(statement.mode()));
        node.put("position", word(statement.position()));
        node.put("detail", statement.detail());
        ArrayNode hedges = node.putArray("hedges");
        statement.hedges().forEach(hedge -> hedges.add(excerpt(report, hedge)));
        node.set("speaker", speaker(report, statement.speaker()));
        node.put("told", statement.told());
        node.set("via", strings(statement.via()));
        node.put("channel", word(statement.channel()));
        node.put("confidence", rounded(statement.confidence()));
        return node;
    }

    /** A citation, as {@code brief} and {@code hearsay statements --citations} print it. */
    public ObjectNode citation(Citation citation) {
        ObjectNode node = JSON.objectNode();
        node.put("report", citation.report());
        node.put("outlet", citation.outlet());
        node.set("spans", spans(citation.report(), citation.spans()));
        node.put("statement", citation.statement());
        return node;
    }

    /** A record of {@code hearsay reuse}. */
    public ObjectNode reuse(Reuse reuse) {
        ObjectNode node = JSON.objectNode();
        node.put("a", reuse.a());
        node.put("b", reuse.b());
        node.put("verdict", word(reuse.verdict()));
        node.put("shared", rounded(reuse.shared()));
        node.put("direction", reuse.direction().sign());
        node.put("confidence", rounded(reuse.confidence()));
        node.set("reasons", strings(reuse.reasons()));
        ArrayNode passages = node.putArray("passages");
        reuse.passages().forEach(passage -> {
            ObjectNode entry = passages.addObject();
            entry.set("a", span(reuse.a(), passage.a()));
            entry.set("b", span(reuse.b(), passage.b()));
            entry.put("similarity", rounded(passage.similarity()));
        });
        return node;
    }

    /** A record of {@code hearsay stories}. */
    public ObjectNode story(Story story) {
        ObjectNode node = JSON.objectNode();
        node.put("story", story.id());
        node.put("label", story.label());
        node.set("reports", strings(story.reports()));
        node.put("from", story.from());
        node.put("to", story.to());
        return node;
    }

    /** What {@code hearsay stories --why} prints. */
    public ObjectNode storyReason(StoryReason reason) {
        ObjectNode node = JSON.objectNode();
        node.put("a", reason.a());
        node.put("b", reason.b());
        node.put("one_story", reason.oneStory());
        node.put("similarity", rounded(reason.similarity()));
        node.set("why", strings(reason.why()));
        return node;
    }

    /** A record of {@code hearsay claims}: the claim with what it rests on and the ids of its disputes. */
    public ObjectNode claim(Claim claim, Provenance provenance, List<Dispute> disputes) {
        ObjectNode node = JSON.objectNode();
        node.put("story", claim.story());
        node.put("claim", claim.id());
        node.put("text", claim.text());
        ArrayNode mentions = node.putArray("mentions");
        claim.mentions().forEach(mention -> mentions.add(mention(mention)));
        ArrayNode origins = node.putArray("origins");
        provenance.origins().forEach(origin -> origins.add(origin(origin)));
        node.set("independent", range(provenance.min(), provenance.max()));
        node.set("denying", range(provenance.denyingMin(), provenance.denyingMax()));
        node.put("why", provenance.why());
        ArrayNode links = node.putArray("links");
        provenance.links().forEach(link -> links.add(link(link)));
        ArrayNode ids = node.putArray("disputes");
        disputes.stream()
                .filter(dispute -> dispute.claim().equals(claim.id()))
                .forEach(dispute -> ids.add(dispute.id()));
        return node;
    }

    private ObjectNode mention(Mention mention) {
        ObjectNode node = JSON.objectNode();
        node.put("report", mention.report());
        node.set("spans", spans(mention.report(), mention.spans()));
        node.put("statement", mention.statement());
        node.put("position", word(mention.position()));
        Speaker speaker = mention.speaker();
        node.set("speaker", speaker == null ? JSON.nullNode() : speaker(mention.report(), speaker));
        node.put("hedged", mention.hedged());
        return node;
    }

    private ObjectNode origin(Origin origin) {
        ObjectNode node = JSON.objectNode();
        node.put("name", origin.name());
        node.put("kind", word(origin.kind()));
        node.put("anonymous", origin.anonymous());
        node.set("unnamed", unnamed(origin.unnamed()));
        node.put("denies", origin.denies());
        node.set("via", strings(origin.via()));
        node.set("reports", strings(origin.reports()));
        node.put("counted", origin.counted());
        return node;
    }

    private ObjectNode link(Link link) {
        ObjectNode node = JSON.objectNode();
        node.put("from", link.from());
        node.put("to", link.to());
        node.put("basis", word(link.basis()));
        node.put("report", link.report());
        String report = link.report();
        node.set("spans", report == null ? JSON.arrayNode() : spans(report, link.spans()));
        node.put("reason", link.reason());
        return node;
    }

    /** A dispute, as {@code brief} prints it. */
    public ObjectNode dispute(Dispute dispute) {
        ObjectNode node = JSON.objectNode();
        node.put("id", dispute.id());
        node.put("kind", word(dispute.kind()));
        node.put("claim", dispute.claim());
        ArrayNode sides = node.putArray("sides");
        for (Dispute.Side side : dispute.sides()) {
            ObjectNode entry = sides.addObject();
            entry.put("value", side.value());
            places(
                    entry,
                    side.places().stream()
                            .map(place -> Map.entry(place.report(), place.span()))
                            .toList());
            entry.put("speaker", side.speaker());
            entry.put("as_of", side.asOf());
        }
        node.put("verdict", word(dispute.verdict()));
        node.put("why", dispute.why());
        return node;
    }

    /** An entry of the timeline, as {@code brief} prints it. */
    public ObjectNode timeline(TimelineEntry entry) {
        ObjectNode node = JSON.objectNode();
        node.put("date", entry.date());
        node.put("text", entry.text());
        places(
                node,
                entry.places().stream()
                        .map(place -> Map.entry(place.report(), place.span()))
                        .toList());
        node.put("expression", entry.expression());
        return node;
    }

    /** Merged spellings of a name, as {@code brief} prints them. */
    public ObjectNode name(NameGroup group) {
        ObjectNode node = JSON.objectNode();
        node.put("name", group.name());
        node.put("kind", word(group.kind()));
        node.set("variants", strings(group.variants()));
        return node;
    }

    /** A record of {@code hearsay times}. */
    public ObjectNode time(Report report, TimeExpression time) {
        ObjectNode node = JSON.objectNode();
        node.put("report", report.id());
        node.set("spans", spans(report.id(), List.of(time.span())));
        node.put("value", time.value());
        return node;
    }

    /** A problem of the input. */
    public ObjectNode problem(Problem problem) {
        ObjectNode node = JSON.objectNode();
        node.put("path", problem.path());
        node.put("code", problem.code());
        node.put("message", problem.message());
        return node;
    }

    private ObjectNode speaker(String report, Speaker speaker) {
        ObjectNode node = JSON.objectNode();
        node.put("name", speaker.name());
        node.put("kind", word(speaker.kind()));
        node.set("spans", spans(report, speaker.spans()));
        node.put("role", speaker.role());
        node.put("body", speaker.body());
        node.set("unnamed", unnamed(speaker.unnamed()));
        return node;
    }

    private static JsonNode unnamed(@Nullable Unnamed unnamed) {
        if (unnamed == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        node.put("description", unnamed.description());
        node.put("count", unnamed.count());
        node.put("role", unnamed.role());
        node.put("body", unnamed.body());
        return node;
    }

    JsonNode excerpt(String report, @Nullable Excerpt excerpt) {
        if (excerpt == null) {
            return JSON.nullNode();
        }
        ObjectNode node = JSON.objectNode();
        node.set("spans", spans(report, excerpt.spans()));
        node.put("text", excerpt.text());
        return node;
    }

    /** Adds {@code reports}, the first span in each of them as {@code spans}, and all of the spans as {@code places}. */
    private void places(ObjectNode node, List<Map.Entry<String, Span>> places) {
        Map<String, List<Span>> byReport = new LinkedHashMap<>();
        places.forEach(place -> byReport.computeIfAbsent(place.getKey(), report -> new ArrayList<>())
                .add(place.getValue()));
        node.set("reports", strings(List.copyOf(byReport.keySet())));
        ArrayNode first = node.putArray("spans");
        ArrayNode all = node.putArray("places");
        byReport.forEach((report, spans) -> {
            first.add(span(report, spans.get(0)));
            ObjectNode entry = all.addObject();
            entry.put("report", report);
            entry.set("spans", spans(report, spans));
        });
    }

    ArrayNode spans(String report, List<Span> spans) {
        ArrayNode node = JSON.arrayNode();
        spans.forEach(span -> node.add(span(report, span)));
        return node;
    }

    private ArrayNode span(String report, Span span) {
        Span points = offsets.computeIfAbsent(report, this::codePoints).of(span);
        return JSON.arrayNode().add(points.begin()).add(points.end());
    }

    private CodePoints codePoints(String report) {
        String text = texts.get(report);
        if (text == null) {
            throw new IllegalArgumentException("no report \"" + report + "\" among the " + texts.size() + " given");
        }
        return CodePoints.of(text);
    }

    private static ObjectNode range(int min, int max) {
        return JSON.objectNode().put("min", min).put("max", max);
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode node = JSON.arrayNode();
        values.forEach(node::add);
        return node;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Three decimals: enough to read, and the same on every machine. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
