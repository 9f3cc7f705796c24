package org.hearsay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.brief.StoryBrief;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimGrouper;
import org.hearsay.claim.ClaimOptions;
import org.hearsay.dispute.DisputeFinder;
import org.hearsay.language.ReadReport;
import org.hearsay.name.NameGroup;
import org.hearsay.name.NameMerger;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.OriginTracer;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Statements;
import org.hearsay.story.Story;
import org.hearsay.text.Span;
import org.hearsay.timeline.TimelineBuilder;

/** An invented story with its truth, and what the program makes of it. */
final class GoldStory {
    private static final Path STORIES = Path.of("../stories");

    /** Stories that no floor is set on: the kept-back ones, and those that came after the floors. */
    private static final Set<String> WITHOUT_FLOORS =
            Set.of("ferry-fire", "coach-exit", "vaccine-letter", "mayor-tape", "border-clash", "merger-talks");

    private final JsonNode truth;
    private final Hearsay hearsay = Hearsay.standard();
    private final Articles articles;
    private final Map<String, ReadReport> read = new LinkedHashMap<>();

    private GoldStory(Path reports, Path truth) throws IOException {
        this.truth = new ObjectMapper().readTree(truth.toFile());
        this.articles = hearsay.articles(List.of(reports.toString()), InputStream.nullInputStream());
        hearsay.read(articles).forEach(report -> read.put(report.report().id(), report));
    }

    static GoldStory of(String name) throws IOException {
        return of(STORIES.resolve(name), STORIES.resolve(name + ".truth.json"));
    }

    /** Another story with a truth of the same form. */
    static GoldStory of(Path reports, Path truth) throws IOException {
        return new GoldStory(reports, truth);
    }

    /** The stories that floors are set on, in order. */
    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(STORIES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !WITHOUT_FLOORS.contains(name))
                    .sorted()
                    .toList();
        }
    }

    JsonNode truth() {
        return truth;
    }

    String text(String report) {
        return Objects.requireNonNull(read.get(report), report).report().text();
    }

    boolean isRead(String report) {
        return read.containsKey(report);
    }

    /** The whole flow: the largest story of the brief. */
    StoryBrief brief() {
        return hearsay.brief(articles).stories().get(0);
    }

    /** The whole flow with one report more, in English: the story that it is put into. */
    StoryBrief briefWith(String id, String outlet, String text) {
        List<Report> reports = new ArrayList<>(articles.reports());
        Report last = reports.get(reports.size() - 1);
        reports.add(new Report(
                id,
                null,
                outlet,
                null,
                null,
                null,
                null,
                last.published(),
                null,
                "en",
                text,
                List.of(new Span(0, text.length())),
                List.of(),
                id));
        return hearsay.brief(new Articles(reports, List.of())).stories().stream()
                .filter(story -> story.story().reports().contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** Claims, origins and disputes from the truth's statements in place of the reader's. */
    StoryBrief briefOfTrueStatements() {
        List<Report> reports = articles.reports();
        Story story = new Story("s1", "gold", reports.stream().map(Report::id).toList(), null, null);
        List<Reuse> reuse = hearsay.reuse(articles);
        List<Statements> said = new ArrayList<>();
        GoldStatements gold = new GoldStatements(truth);
        List<ReadReport> english = List.copyOf(read.values());
        english.forEach(report -> said.add(gold.of(report.report())));
        List<NameGroup> names = new NameMerger().merge(english, said);
        List<Claim> claims = new ClaimGrouper(ClaimOptions.defaults(), null).group(story, english, said, names, reuse);
        List<Provenance> origins = new OriginTracer(OutletTable.standard()).trace(claims, reports, said, names, reuse);
        return new StoryBrief(
                story,
                reports,
                said.stream().flatMap(of -> of.citations().stream()).toList(),
                reuse,
                said.stream().flatMap(of -> of.statements().stream()).toList(),
                claims,
                origins,
                new DisputeFinder().find(claims, english, said, names),
                new TimelineBuilder().build(english),
                names,
                OutletTable.standard());
    }
}
