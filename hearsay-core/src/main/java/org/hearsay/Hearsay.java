package org.hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.article.Joined;
import org.hearsay.article.Report;
import org.hearsay.article.ReportJoiner;
import org.hearsay.brief.Brief;
import org.hearsay.brief.StoryBrief;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimGrouper;
import org.hearsay.dispute.Dispute;
import org.hearsay.dispute.DisputeFinder;
import org.hearsay.language.LanguageDetector;
import org.hearsay.language.ReadReport;
import org.hearsay.language.ReportReader;
import org.hearsay.name.NameGroup;
import org.hearsay.name.NameMerger;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.OriginTracer;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.reuse.ReuseFinder;
import org.hearsay.reuse.ReuseStream;
import org.hearsay.source.Document;
import org.hearsay.source.DocumentReader;
import org.hearsay.source.Problem;
import org.hearsay.statement.Citation;
import org.hearsay.statement.ShortOutlets;
import org.hearsay.statement.StatementReader;
import org.hearsay.statement.Statements;
import org.hearsay.story.Story;
import org.hearsay.story.StoryGrouper;
import org.hearsay.story.StoryStream;
import org.hearsay.text.Span;
import org.hearsay.timeline.TimelineBuilder;
import org.hearsay.timeline.TimelineEntry;

/**
 * The whole flow, from paths to the brief; each stage can be had by itself.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.standard();
 * Articles articles = hearsay.articles(List.of("stories/harbour-leak"), InputStream.nullInputStream());
 * Brief brief = hearsay.brief(articles);
 * }</pre>
 *
 * <p>Safe for use by several threads. The same input gives the same answer at any number of threads.
 */
public final class Hearsay {
    private final HearsayOptions options;
    private final ArticleExtractor extractor;
    private final ReportJoiner joiner;
    private final LanguageDetector languages = new LanguageDetector();
    private final ReportReader reportReader;
    private final ReuseFinder reuseFinder;
    private final StoryGrouper storyGrouper;
    private final StatementReader statementReader;
    private final ShortOutlets shortOutlets = new ShortOutlets();
    private final NameMerger nameMerger = new NameMerger();
    private final ClaimGrouper claimGrouper;
    private final OriginTracer originTracer;
    private final DisputeFinder disputeFinder = new DisputeFinder();
    private final TimelineBuilder timelineBuilder = new TimelineBuilder();

    public Hearsay(HearsayOptions options) {
        this.options = options;
        this.extractor = new ArticleExtractor(options.outlets());
        this.joiner = new ReportJoiner(options.outlets());
        this.reportReader = new ReportReader(options.outlets());
        this.reuseFinder = new ReuseFinder(options.reuse(), options.outlets());
        this.storyGrouper = new StoryGrouper(options.story());
        this.statementReader = new StatementReader(options.outlets(), options.tagger());
        this.claimGrouper = new ClaimGrouper(options.claim(), options.vectors());
        this.originTracer = new OriginTracer(options.outlets());
    }

    /** With {@link HearsayOptions#defaults()}. */
    public static Hearsay standard() {
        return new Hearsay(HearsayOptions.defaults());
    }

    /**
     * Looks at the paths without reading them, so that a wrong one is told before work starts.
     *
     * @throws IllegalArgumentException as {@link #articles} would
     */
    public void check(List<String> paths) {
        DocumentReader.check(paths, options.source().web() != null);
    }

    /**
     * Reads files, folders and standard input into reports. What is the same report at several places, or in several versions, is
     * one report.
     *
     * @param paths files, folders or {@code -} for {@code stdin}, which is not closed
     * @throws IllegalArgumentException before anything is read, if a path does not exist or {@code -} is given twice
     * @throws IOException if standard input fails; a file that fails is a problem
     */
    public Articles articles(List<String> paths, InputStream stdin) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new DocumentReader(options.source())
                .read(
                        paths,
                        stdin,
                        document -> {
                            documents.add(document);
                            options.progress().advance("documents", documents.size(), 0);
                        },
                        problems::add);
        List<Report> reports = new ArrayList<>();
        for (Extraction extraction : options.workers().map("articles", documents, this::extract)) {
            problems.addAll(extraction.problems());
            Report report = extraction.report();
            if (report != null) {
                reports.add(report);
            }
        }
        Joined joined = joiner.join(reports);
        problems.addAll(joined.problems());
        return new Articles(joined.reports(), problems);
    }

    /**
     * Reads files, folders and standard input into reports and hands each on, in the order of the input. Memory does not grow with
     * their number, but for their ids; so the same report at several places is handed on several times.
     *
     * @param paths files, folders or {@code -} for {@code stdin}, which is not closed
     * @param reports takes each report, on the thread that calls this
     * @param problems takes what could not be read as it should
     * @throws IllegalArgumentException before anything is read, if a path does not exist or {@code -} is given twice
     * @throws IOException if standard input fails; a file that fails is a problem
     */
    public void articles(List<String> paths, InputStream stdin, Consumer<Report> reports, Consumer<Problem> problems)
            throws IOException {
        Batches batches = new Batches(options, this::extract, reports, problems);
        new DocumentReader(options.source()).read(paths, stdin, batches::add, problems);
        batches.end();
    }

    private Extraction extract(Document document) {
        Extraction extraction = extractor.extract(document);
        Report report = extraction.report();
        if (report == null) {
            return extraction;
        }
        String detected = languages.detect(prose(report)).orElse(null);
        // Templates often declare English whatever the text is; of two other languages the declared one is believed.
        boolean contradicted = detected != null && report.isEnglish() != detected.equals("en");
        return report.language() == null || contradicted
                ? new Extraction(report.withLanguage(detected), extraction.problems())
                : extraction;
    }

    private static String prose(Report report) {
        StringBuilder prose = new StringBuilder();
        for (Span paragraph : report.paragraphs()) {
            prose.append(paragraph.in(report.text())).append('\n');
        }
        return prose.toString();
    }

    /** Pairs of reports that share text, in the order of the input. */
    public List<Reuse> reuse(Articles articles) {
        return reuseFinder.find(articles.reports());
    }

    /**
     * Pairs that share text among reports in a stream, with what is known of them kept in a folder: more reports than memory holds.
     *
     * @throws IllegalArgumentException if the folder is in use, or was made with other options or another outlet table
     */
    public ReuseStream reuseStream(Path state) throws IOException {
        return ReuseStream.open(state, options.reuse(), options.outlets());
    }

    /** Every report in exactly one story, the largest story first. */
    public List<Story> stories(Articles articles) {
        return storyGrouper.group(articles.reports(), reuse(articles));
    }

    /**
     * Stories of reports in a stream, with what is known of them kept in a folder: more reports than memory holds. Copies are not
     * looked for; they are alike enough without.
     *
     * @throws IllegalArgumentException if the folder is in use, or was made with other options or another outlet table
     */
    public StoryStream storyStream(Path state) throws IOException {
        return StoryStream.open(state, options.story(), options.outlets());
    }

    /** The English reports, read, in the order of the input. */
    public List<ReadReport> read(Articles articles) {
        return knowing(articles).readAll(articles);
    }

    private List<ReadReport> readAll(Articles articles) {
        return options.workers().map("language", english(articles.reports()), reportReader::read);
    }

    /** What each English report attributes to whom, in the order of the input. */
    public List<Statements> statements(Articles articles) {
        Hearsay knowing = knowing(articles);
        return options.workers()
                .map(
                        "statements",
                        english(articles.reports()),
                        report -> knowing.statementReader.read(knowing.reportReader.read(report)));
    }

    /** The same with the outlets of the reports known by name, so that what cites them is seen to. */
    private Hearsay knowing(Articles articles) {
        OutletTable outlets = options.outlets()
                .withNames(new LinkedHashSet<>(publishers(articles.reports()).values()));
        return outlets == options.outlets() ? this : new Hearsay(options.withOutlets(outlets));
    }

    /** The outlet of each report that names one, by the report's id. */
    private static Map<String, String> publishers(List<Report> reports) {
        Map<String, String> publishers = new LinkedHashMap<>();
        reports.forEach(report -> {
            if (report.outlet() != null) {
                publishers.put(report.id(), report.outlet());
            }
        });
        return publishers;
    }

    private static List<Report> english(List<Report> reports) {
        return reports.stream().filter(Report::isEnglish).toList();
    }

    /** The whole answer. */
    public Brief brief(Articles articles) {
        return knowing(articles).briefOf(articles);
    }

    private Brief briefOf(Articles articles) {
        List<Reuse> reuse = reuse(articles);
        List<Story> stories = storyGrouper.group(articles.reports(), reuse);
        List<ReadReport> read = readAll(articles);
        List<Statements> statements = options.workers().map("statements", read, statementReader::read);
        Map<String, ReadReport> readById = new LinkedHashMap<>();
        read.forEach(report -> readById.put(report.report().id(), report));
        Map<String, Statements> saidById = new LinkedHashMap<>();
        statements.forEach(said -> saidById.put(said.report(), said));
        Map<String, Report> reportById = new LinkedHashMap<>();
        articles.reports().forEach(report -> reportById.put(report.id(), report));
        List<StoryBrief> briefs = options.workers()
                .map(
                        "stories",
                        stories,
                        story -> brief(
                                story,
                                of(story, reportById),
                                of(story, readById),
                                of(story, saidById),
                                within(story, reuse)));
        return new Brief(briefs, articles.problems());
    }

    private static <T> List<T> of(Story story, Map<String, T> byId) {
        return story.reports().stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static List<Reuse> within(Story story, List<Reuse> reuse) {
        Set<String> reports = new LinkedHashSet<>(story.reports());
        return reuse.stream()
                .filter(pair -> reports.contains(pair.a()) && reports.contains(pair.b()))
                .toList();
    }

    private List<Citation> citations(List<Report> reports, List<Statements> said) {
        return Stream.concat(
                        said.stream().flatMap(of -> of.citations().stream()),
                        reports.stream()
                                .filter(report -> !report.isEnglish())
                                .flatMap(report -> statementReader.foreignCitations(report).stream()))
                .toList();
    }

    private StoryBrief brief(
            Story story, List<Report> reports, List<ReadReport> read, List<Statements> written, List<Reuse> copies) {
        List<Statements> said = shortOutlets.settle(written, publishers(reports));
        List<NameGroup> names = nameMerger.merge(read, said);
        List<Claim> claims = claimGrouper.group(story, read, said, names, copies);
        List<Provenance> provenances = originTracer.trace(claims, reports, said, names, copies);
        List<Dispute> disputes = disputeFinder.find(claims, read, said, names);
        List<TimelineEntry> timeline = timelineBuilder.build(read);
        return new StoryBrief(
                story,
                reports,
                citations(reports, said),
                copies,
                said.stream().flatMap(of -> of.statements().stream()).toList(),
                claims,
                provenances,
                disputes,
                timeline,
                names,
                options.outlets());
    }
}
