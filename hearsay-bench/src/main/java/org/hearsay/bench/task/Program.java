package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Articles;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.article.Report;
import org.hearsay.bench.data.InputReport;
import org.hearsay.bench.data.Json;
import org.hearsay.brief.JsonBrief;
import org.hearsay.brief.JsonRecords;
import org.hearsay.language.ReadReport;
import org.hearsay.source.Problem;
import org.hearsay.story.Granularity;
import org.hearsay.story.StoryOptions;

/** The program under test: takes reports in by its own input, and gives the records that its commands print. */
public final class Program {
    private final HearsayOptions options;
    private final Hearsay hearsay;

    public Program(HearsayOptions options) {
        this.options = options;
        this.hearsay = new Hearsay(options);
    }

    /** With other threads, everything else the same. */
    public Program withThreads(int threads) {
        return new Program(options.withThreads(threads));
    }

    /** With statements read by rules alone. */
    public Program byRules() {
        return new Program(options.withoutReader());
    }

    Program withGranularity(Granularity granularity) {
        return new Program(options.withStory(StoryOptions.of(granularity)));
    }

    public Articles read(List<InputReport> reports) throws IOException {
        return read("-", Json.stream(reports));
    }

    public Articles read(Path path) throws IOException {
        return read(path.toString(), InputStream.nullInputStream());
    }

    /** Each document as a report of its own, also where two are the same report: the data count them so. */
    private Articles read(String path, InputStream stdin) throws IOException {
        List<Report> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        hearsay.articles(List.of(path), stdin, reports::add, problems::add);
        return new Articles(reports, problems);
    }

    public List<JsonNode> articles(Articles articles) {
        JsonRecords records = records(articles);
        return articles.reports().stream().<JsonNode>map(records::article).toList();
    }

    public List<JsonNode> statements(Articles articles) {
        JsonRecords records = records(articles);
        return hearsay.statements(articles).stream()
                .flatMap(said -> said.statements().stream())
                .<JsonNode>map(records::statement)
                .toList();
    }

    /** The reports with their sentences, words and names. */
    public List<ReadReport> readReports(Articles articles) {
        return hearsay.read(articles);
    }

    public List<JsonNode> reuse(Articles articles) {
        JsonRecords records = records(articles);
        return hearsay.reuse(articles).stream().<JsonNode>map(records::reuse).toList();
    }

    public List<JsonNode> stories(Articles articles) {
        JsonRecords records = records(articles);
        return hearsay.stories(articles).stream().<JsonNode>map(records::story).toList();
    }

    public List<JsonNode> times(Articles articles) {
        JsonRecords records = records(articles);
        List<JsonNode> times = new ArrayList<>();
        hearsay.read(articles)
                .forEach(read -> read.times().forEach(time -> times.add(records.time(read.report(), time))));
        return times;
    }

    public ObjectNode brief(Articles articles) {
        return JsonBrief.toJson(hearsay.brief(articles));
    }

    private static JsonRecords records(Articles articles) {
        return new JsonRecords(articles.reports());
    }

    /** The records of each report, by the field that names it. */
    static Map<String, List<JsonNode>> byReport(List<JsonNode> records) {
        Map<String, List<JsonNode>> byReport = new LinkedHashMap<>();
        records.forEach(record -> byReport.computeIfAbsent(record.path("report").asText(), report -> new ArrayList<>())
                .add(record));
        return byReport;
    }
}
