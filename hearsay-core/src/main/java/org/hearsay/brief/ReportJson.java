package org.hearsay.brief;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.article.ReportDetails;
import org.hearsay.article.ReportPlace;
import org.hearsay.article.ReportVersion;

/** The part of {@link JsonRecords} that is about reports. */
final class ReportJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonRecords records;

    ReportJson(JsonRecords records) {
        this.records = records;
    }

    /** A record of {@code hearsay articles}. */
    ObjectNode article(Report report) {
        ObjectNode node = JSON.objectNode();
        node.put("id", report.id());
        node.put("url", report.url());
        node.put("outlet", report.outlet());
        node.put("title", report.title());
        node.put("byline", report.byline());
        node.put("dateline", report.dateline());
        node.put("credit", report.credit());
        node.put("published", report.published());
        node.put("modified", report.modified());
        node.put("language", report.language());
        node.put("text", report.text());
        node.set("paragraphs", records.spans(report.id(), report.paragraphs()));
        ArrayNode furniture = node.putArray("furniture");
        report.furniture().forEach(part -> {
            ObjectNode entry = furniture.addObject();
            entry.set("spans", records.spans(report.id(), List.of(part.span())));
            entry.put("reason", part.reason());
        });
        node.put("path", report.path());
        node.put("retrieved", report.retrieved());
        ArrayNode places = node.putArray("places");
        report.places().forEach(place -> places.add(place(place)));
        ArrayNode versions = node.putArray("versions");
        report.versions().forEach(version -> versions.add(version(report.id(), version)));
        details(node, report);
        return node;
    }

    private void details(ObjectNode node, Report report) {
        ReportDetails details = report.details();
        node.set("captions", JsonRecords.strings(details.captions()));
        ArrayNode posts = node.putArray("posts");
        details.posts().forEach(post -> {
            ObjectNode entry = posts.addObject();
            entry.set("author", records.excerpt(report.id(), post.author()));
            entry.put("handle", post.handle());
            entry.put("url", post.url());
            entry.set("words", records.excerpt(report.id(), post.words()));
        });
        node.set("correction", records.excerpt(report.id(), details.correction()));
        ObjectNode taken = node.putObject("taken");
        details.taken().forEach(taken::put);
    }

    private static ObjectNode place(ReportPlace place) {
        ObjectNode node = JSON.objectNode();
        node.put("id", place.id());
        node.put("url", place.url());
        node.put("path", place.path());
        node.put("retrieved", place.retrieved());
        return node;
    }

    private ObjectNode version(String report, ReportVersion version) {
        ObjectNode node = place(version.place());
        node.put("title", version.title());
        node.put("published", version.published());
        node.put("modified", version.modified());
        node.put("text", version.text());
        node.set("removed", JsonRecords.strings(version.removed()));
        node.set("added", records.spans(report, version.added()));
        node.set("correction", records.excerpt(report, version.correction()));
        return node;
    }
}
