package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameGroup;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What text and Markdown say alike of a story's parts: plain phrases, which hold words of the reports as they are. */
final class StoryWords {
    private final ReportNames names;
    private final Speakers speakers;
    private final Map<String, Report> reports = new LinkedHashMap<>();

    StoryWords(StoryBrief story) {
        this.names = ReportNames.of(story.reports());
        this.speakers = new Speakers(story.names());
        story.reports().forEach(report -> reports.put(report.id(), report));
    }

    ReportNames names() {
        return names;
    }

    /** Where words stand: the report's name, and its id where that is something else. */
    String place(String report) {
        String name = names.name(report);
        return name.equals(report) ? name : name + " (" + report + ")";
    }

    /** The words of a mention; empty where the story does not have its report. */
    String words(Mention mention) {
        Report report = reports.get(mention.report());
        return report == null ? "" : ClaimWords.words(mention.spans(), report);
    }

    /** Who takes the position, each as {@code name} calls it. */
    static List<Stand> stands(Claim claim, Position position) {
        return Stand.of(claim).stream()
                .filter(stand -> stand.position() == position)
                .toList();
    }

    /** "Nora Vell (3 reports)", "Birch News in its own voice". */
    String stand(Stand stand) {
        int carried = stand.reports().size();
        String where = carried == 1 ? names.name(stand.reports().get(0)) : Wording.count(carried, "report");
        if (stand.isNarration()) {
            return where + (carried == 1 ? " in its own voice" : " in their own voice");
        }
        return Wording.in(stand.who() == null ? "an unclear source" : stand.who(), where);
    }

    /** "Nora Vell denies", or "in its own voice". */
    static String said(Mention mention) {
        if (mention.speaker() == null) {
            return "in its own voice";
        }
        String who = Stand.who(mention.speaker());
        return (who == null ? "an unclear source" : who) + " " + Stand.verb(mention.position());
    }

    /** "1 to 2 independent sources assert it, 1 denies it." */
    static String independent(Provenance provenance) {
        int max = provenance.max();
        int denying = provenance.denyingMax();
        String asserting = Wording.rangeInWords(provenance.min(), max) + " independent "
                + (max == 1 ? "source asserts it" : "sources assert it");
        return denying == 0
                ? asserting + "."
                : asserting + ", " + Wording.rangeInWords(provenance.denyingMin(), denying)
                        + (denying == 1 ? " denies it." : " deny it.");
    }

    /** "Origin: The Daily Quill (own reporting, unnamed sources), through Birch News: [A] and [B]". */
    String origin(Origin origin) {
        List<String> via = origin.via().stream().map(names::origin).toList();
        return (origin.denies() ? "Denial by " : "Origin: ") + names.origin(origin.name()) + kind(origin)
                + (via.isEmpty() ? "" : ", through " + Wording.list(via)) + ": "
                + Wording.list(names.names(origin.reports()));
    }

    private static String kind(Origin origin) {
        return switch (origin.kind()) {
            case PERSON, ORGANIZATION -> "";
            case DOCUMENT -> " (document)";
            case OUTLET -> origin.anonymous() ? " (own reporting, unnamed sources)" : " (own reporting)";
            case UNSOURCED -> " (does not say where it has it from)";
            case CIRCULAR -> " (a circle, counts nothing)";
        };
    }

    /** What a report has alone: "cites Birch News", "Nora Vell"; empty for a claim of nobody. */
    static String exclusive(Exclusive exclusive) {
        String who = exclusive.who() == null ? "" : exclusive.who();
        return exclusive.kind() == Exclusive.Kind.CITATION ? "cites " + who : who;
    }

    /** "3 reports are copies or rewrites of the text of Birch News: A, B and C", of no more names than {@code most}. */
    String copies(CopyGroup group, int most) {
        List<String> others = names.names(group.others());
        return Wording.sentence(group.words(names)) + (others.size() == 1 ? "" : ": " + Wording.list(others, most))
                + ".";
    }

    /** Names that reports spell in several ways. */
    static List<NameGroup> spelled(StoryBrief story) {
        return story.names().stream()
                .filter(group -> group.variants().size() > 1)
                .toList();
    }

    /** The spellings but for the one that the brief uses. */
    static List<String> others(NameGroup group) {
        return group.variants().stream()
                .filter(variant -> !variant.equals(group.name()))
                .toList();
    }

    /** Who says it, to whom and through whom. */
    String source(Statement statement) {
        String who = speakers.who(statement.speaker());
        List<String> through = statement.via().stream()
                .filter(outlet -> !outlet.equals(who) && !outlet.equals(statement.told()))
                .toList();
        return (who == null ? "unclear source" : who)
                + (statement.told() == null ? "" : ", told " + statement.told())
                + (through.isEmpty() ? "" : ", through " + Wording.list(through));
    }

    static String language(Report report) {
        return report.language() == null ? "language not told" : StoryCounts.language(report.language());
    }

    /** Outlet, date, language, credit and address, as far as they are known. */
    static List<String> facts(Report report) {
        List<String> facts = new ArrayList<>();
        facts.add(or(report.outlet(), "outlet not told"));
        facts.add(or(report.published(), "no date"));
        facts.add(language(report));
        if (report.credit() != null) {
            facts.add("credited to " + report.credit());
        }
        if (report.url() != null) {
            facts.add(report.url());
        }
        return facts;
    }

    private static String or(@Nullable String words, String instead) {
        return words == null || words.isBlank() ? instead : words;
    }
}
