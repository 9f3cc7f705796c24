package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;
import org.hearsay.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Writes one story as Markdown. Every piece of a report goes through {@link MarkdownText}. */
final class MarkdownStory {
    private static final int CELL_NAMES = 5;
    private static final int WORD_CHARS = 2_000;

    private final StoryBrief story;
    private final int level;
    private final StringBuilder out;
    private final ReportNames names;
    private final Map<String, Report> reports = new LinkedHashMap<>();

    /** @param level of the story's heading, 1 or 2 */
    MarkdownStory(StoryBrief story, int level, StringBuilder out) {
        this.story = story;
        this.level = level;
        this.out = out;
        this.names = ReportNames.of(story.reports());
        story.reports().forEach(report -> reports.put(report.id(), report));
    }

    void write() {
        heading(0, MarkdownText.of(story.story().label()));
        line(MarkdownText.of(Answer.of(story).text()));
        claimTable();
        evidence();
        disputes();
        timeline();
        exclusives();
        copies();
        variants();
        statements();
        reports();
        furniture();
    }

    private void heading(int below, String escaped) {
        int length = out.length();
        if (length > 1 && (out.charAt(length - 1) != '\n' || out.charAt(length - 2) != '\n')) {
            out.append('\n');
        }
        out.append("#".repeat(level + below)).append(' ').append(escaped).append("\n\n");
    }

    private void line(String escaped) {
        out.append(escaped).append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void table(String... titles) {
        row(List.of(titles));
        row(Collections.nCopies(titles.length, "---"));
    }

    private void claimTable() {
        if (story.claims().isEmpty()) {
            return;
        }
        heading(1, "Claims");
        table("", "Claim", "Independent", "Reports", "Asserted by", "Denied by", "No comment", "Does not know");
        for (int i = 0; i < story.claims().size(); i++) {
            Claim claim = story.claims().get(i);
            Provenance provenance = story.provenances().get(i);
            row(List.of(
                    String.valueOf(i + 1),
                    quoted(claim.text()),
                    Wording.range(provenance.min(), provenance.max()),
                    String.valueOf(claim.mentions().stream()
                            .map(Mention::report)
                            .distinct()
                            .count()),
                    who(claim, Position.ASSERTS),
                    who(claim, Position.DENIES),
                    who(claim, Position.DECLINES),
                    who(claim, Position.UNKNOWN)));
        }
    }

    private static String who(Claim claim, Position position) {
        List<String> who = new ArrayList<>();
        int own = 0;
        for (Stand stand : Stand.of(claim)) {
            if (stand.position() == position && stand.isNarration()) {
                own += stand.reports().size();
            } else if (stand.position() == position) {
                who.add(stand.who() == null ? "unclear source" : stand.who());
            }
        }
        if (own > 0) {
            who.add(Wording.count(own, "report's own voice", "reports' own voice"));
        }
        return MarkdownText.of(Wording.list(who, CELL_NAMES));
    }

    /** Under each claim: what it rests on, and every place that carries it. */
    private void evidence() {
        for (int i = 0; i < story.claims().size(); i++) {
            Claim claim = story.claims().get(i);
            Provenance provenance = story.provenances().get(i);
            heading(2, "Claim " + (i + 1) + ": " + quoted(Wording.shortened(claim.text(), 120)));
            line(MarkdownText.of(Wording.sentence(independent(provenance))));
            out.append('\n');
            provenance.origins().forEach(this::origin);
            out.append('\n');
            for (Mention mention : claim.mentions()) {
                Report report = reports.get(mention.report());
                if (report != null) {
                    String who = Stand.who(mention.speaker());
                    String said = mention.speaker() == null
                            ? "in its own voice"
                            : (who == null ? "an unclear source" : who) + " " + Stand.verb(mention.position());
                    quote(ClaimWords.words(mention.spans(), report), report.id(), said);
                }
            }
        }
    }

    private static String independent(Provenance provenance) {
        int max = provenance.max();
        return Wording.rangeInWords(provenance.min(), max) + " independent "
                + (max == 1 ? "source asserts it" : "sources assert it")
                + (provenance.denyingMax() == 0
                        ? ""
                        : ", " + Wording.rangeInWords(provenance.denyingMin(), provenance.denyingMax())
                                + (provenance.denyingMax() == 1 ? " denies it" : " deny it"))
                + ".";
    }

    private void origin(Origin origin) {
        String kind = switch (origin.kind()) {
            case PERSON, ORGANIZATION -> "";
            case DOCUMENT -> " (document)";
            case OUTLET -> origin.anonymous() ? " (own reporting, unnamed sources)" : " (own reporting)";
            case UNSOURCED -> " (does not say where it has it from)";
            case CIRCULAR -> " (a circle, counts nothing)";
        };
        List<String> via =
                origin.via().stream().map(outlet -> Origins.name(outlet, names)).toList();
        item((origin.denies() ? "Denial by " : "Origin: ") + Origins.name(origin.name(), names) + kind
                + (via.isEmpty() ? "" : ", through " + Wording.list(via)) + ": "
                + Wording.list(names.names(origin.reports())));
    }

    private void item(String plain) {
        line("- " + MarkdownText.of(plain));
    }

    private void quote(String words, String report, @Nullable String said) {
        line("> " + quoted(words) + "  ");
        line("> — " + place(report) + (said == null ? "" : ", " + MarkdownText.of(said)));
        out.append('\n');
    }

    private String place(String report) {
        String name = names.name(report);
        return MarkdownText.of(name.equals(report) ? name : name + " [" + report + "]");
    }

    private static String quoted(String words) {
        return MarkdownText.of(Wording.quoted(words, WORD_CHARS));
    }

    private void disputes() {
        if (story.disputes().isEmpty()) {
            return;
        }
        heading(1, "Disputes");
        DisputeWords words = new DisputeWords(story, names);
        List<String> claims = story.claims().stream().map(Claim::id).toList();
        for (Dispute dispute : story.disputes()) {
            int claim = claims.indexOf(dispute.claim()) + 1;
            item(words.sentence(dispute) + (claim == 0 ? "" : " (claim " + claim + ")"));
        }
    }

    private void timeline() {
        if (story.timeline().isEmpty()) {
            return;
        }
        heading(1, "Timeline");
        table("Date", "What", "Reports");
        for (TimelineEntry entry : story.timeline()) {
            List<String> where = names.names(
                    entry.places().stream().map(TimelineEntry.Place::report).toList());
            String date = entry.date() == null ? "open: “" + entry.expression() + "”" : entry.date();
            row(List.of(MarkdownText.of(date), quoted(entry.text()), MarkdownText.of(Wording.list(where))));
        }
    }

    private void exclusives() {
        List<Exclusive> all = Exclusives.of(story);
        if (all.isEmpty()) {
            return;
        }
        heading(1, "Only in one report");
        table("Report", "Has alone", "Words");
        for (Exclusive exclusive : all) {
            String what = switch (exclusive.kind()) {
                case CITATION -> "cites " + exclusive.who();
                case SOURCE -> "source: " + exclusive.who();
                case CLAIM -> "claim" + (exclusive.who() == null ? "" : " of " + exclusive.who());
            };
            row(List.of(place(exclusive.report()), MarkdownText.of(what), quoted(exclusive.text())));
        }
    }

    private void copies() {
        List<CopyGroup> groups = CopyGroup.of(story);
        if (groups.isEmpty()) {
            return;
        }
        heading(1, "Copies");
        groups.forEach(group -> item(Wording.sentence(group.words(names))
                + (group.others().size() == 1 ? "" : ": " + Wording.list(names.names(group.others()))) + "."));
    }

    private void variants() {
        List<NameGroup> merged = story.names().stream()
                .filter(group -> group.variants().size() > 1)
                .toList();
        if (merged.isEmpty()) {
            return;
        }
        heading(1, "Spelled in several ways");
        for (NameGroup group : merged) {
            List<String> others = group.variants().stream()
                    .filter(variant -> !variant.equals(group.name()))
                    .toList();
            item(group.name() + ": " + String.join(", ", others));
        }
    }

    private void statements() {
        if (story.statements().isEmpty()) {
            return;
        }
        heading(1, "Statements");
        table("Report", "Source", "Position", "Content");
        Speakers speakers = new Speakers(story.names());
        for (Statement statement : story.statements()) {
            String who = speakers.who(statement.speaker());
            String heard = (statement.told() == null ? "" : ", told " + statement.told())
                    + (statement.via().isEmpty() ? "" : ", through " + Wording.list(statement.via()));
            row(List.of(
                    place(statement.report()),
                    MarkdownText.of((who == null ? "unclear source" : who) + heard),
                    Stand.verb(statement.position()),
                    quoted(statement.content().text())));
        }
    }

    private void reports() {
        heading(1, "Reports");
        table("Report", "Outlet", "Title", "Published", "Language", "Credit");
        for (Report report : story.reports()) {
            row(List.of(
                    MarkdownText.of(report.id()),
                    known(report.outlet()),
                    known(report.title()),
                    known(report.published()),
                    report.language() == null ? "not told" : MarkdownText.of(StoryCounts.language(report.language())),
                    report.credit() == null ? "" : MarkdownText.of(report.credit())));
        }
    }

    private static String known(@Nullable String words) {
        return words == null ? "not told" : MarkdownText.of(words);
    }

    private void furniture() {
        if (story.reports().stream().allMatch(report -> report.furniture().isEmpty())) {
            return;
        }
        heading(1, "Set aside, not read");
        for (Report report : story.reports()) {
            for (Furniture piece : report.furniture()) {
                line("- " + MarkdownText.of(piece.reason()) + ": "
                        + quoted(piece.span().in(report.text())) + " — " + place(report.id()));
            }
        }
    }
}
