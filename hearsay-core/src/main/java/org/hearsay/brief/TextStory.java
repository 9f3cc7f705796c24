package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Report;
import org.hearsay.brief.Screen.Style;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.timeline.TimelineEntry;

/** Writes one story for a terminal. */
final class TextStory {
    private static final int CLAIMS = 4;
    private static final int DISPUTES = 3;
    private static final int DATES = 5;
    private static final int EXCLUSIVES = 4;
    private static final int OTHERS = 4;
    private static final int NAMED = 4;
    private static final int WORD_CHARS = 110;
    private static final int EVENT_CHARS = 80;
    private static final int FEWEST_CHARS = 16;
    private static final int WHOLE = 100_000;

    private final StoryBrief story;
    private final Screen screen;
    private final boolean full;
    private final ReportNames names;
    private final Map<String, Report> reports = new LinkedHashMap<>();

    TextStory(StoryBrief story, Screen screen, boolean full) {
        this.story = story;
        this.screen = screen;
        this.full = full;
        this.names = ReportNames.of(story.reports());
        story.reports().forEach(report -> reports.put(report.id(), report));
    }

    void write() {
        screen.paragraph(0, story.story().label(), Style.HEADING);
        screen.paragraph(0, Answer.of(story).text(), Style.PLAIN);
        claims();
        disputes();
        timeline();
        exclusives();
        copies();
        variants();
        if (full) {
            statements();
            reports();
        }
        furniture();
    }

    private void claims() {
        if (story.claims().isEmpty()) {
            return;
        }
        screen.heading("Claims, with independent sources");
        List<Claim> shown = first(story.claims(), CLAIMS);
        for (int i = 0; i < shown.size(); i++) {
            claim(shown.get(i), story.provenances().get(i));
        }
        left(story.claims().size() - shown.size(), "claim", "claims");
    }

    private void claim(Claim claim, Provenance provenance) {
        String count = Wording.range(provenance.min(), provenance.max());
        Mention clearest = ClaimWords.of(claim, story);
        screen.entry(count, 6, quoted(claim.text()) + " " + place(clearest.report()), Style.PLAIN);
        stands(claim);
        if (full) {
            provenance(provenance);
            for (Mention mention : claim.mentions()) {
                words(mention);
            }
        }
    }

    /** One line for each position, and the words of those who do not assert it. */
    private void stands(Claim claim) {
        for (Position position : Position.values()) {
            List<Stand> same = Stand.of(claim).stream()
                    .filter(stand -> stand.position() == position)
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            List<String> who = same.stream().map(this::stand).toList();
            String line = label(position) + ": " + (full ? Wording.list(who) : Wording.list(who, NAMED));
            screen.paragraph(6, 8, line, position == Position.DENIES ? Style.DENIAL : Style.DIM);
            if (position == Position.DENIES && !full) {
                tellingWords(same, claim).ifPresent(this::words);
            }
        }
    }

    /** The first words that say something by themselves and are not the claim's. */
    private Optional<Mention> tellingWords(List<Stand> stands, Claim claim) {
        Mention clearest = ClaimWords.of(claim, story);
        return stands.stream()
                .flatMap(stand -> stand.mentions().stream())
                .filter(mention -> !mention.equals(clearest))
                .filter(mention ->
                        mention.spans().stream().mapToInt(Span::length).sum() >= FEWEST_CHARS)
                .findFirst();
    }

    private static String label(Position position) {
        return switch (position) {
            case ASSERTS -> "asserted by";
            case DENIES -> "denied by";
            case DECLINES -> "no comment from";
            case UNKNOWN -> "not known to";
            case ASKS -> "asked by";
        };
    }

    private String stand(Stand stand) {
        int carried = stand.reports().size();
        String where = carried == 1 ? names.name(stand.reports().get(0)) : Wording.count(carried, "report");
        if (stand.isNarration()) {
            return where + (carried == 1 ? " in its own voice" : " in their own voice");
        }
        return (stand.who() == null ? "an unclear source" : stand.who()) + " (" + where + ")";
    }

    private void words(Mention mention) {
        Report report = reports.get(mention.report());
        if (report != null) {
            screen.paragraph(
                    8,
                    10,
                    quoted(ClaimWords.words(mention.spans(), report)) + " " + place(mention.report()),
                    Style.PLAIN);
        }
    }

    private void provenance(Provenance provenance) {
        for (Origin origin : provenance.origins()) {
            screen.paragraph(
                    6,
                    8,
                    (origin.denies() ? "denial from " : "from ") + Origins.name(origin.name(), names)
                            + (origin.anonymous() ? ", unnamed sources" : "")
                            + (origin.kind() == Origin.Kind.UNSOURCED ? ", no source told" : "")
                            + (origin.via().isEmpty()
                                    ? ""
                                    : ", through "
                                            + Wording.list(origin.via().stream()
                                                    .map(via -> Origins.name(via, names))
                                                    .toList()))
                            + ": " + Wording.list(names.names(origin.reports())),
                    Style.DIM);
        }
    }

    /** Denials of the claims above stand there already. */
    private void disputes() {
        List<String> told =
                first(story.claims(), CLAIMS).stream().map(Claim::id).toList();
        List<Dispute> all = story.disputes().stream()
                .filter(dispute -> full || dispute.kind() != Dispute.Kind.DENIAL || !told.contains(dispute.claim()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        screen.heading("Disputes");
        DisputeWords words = new DisputeWords(story, names);
        List<Dispute> shown = first(all, DISPUTES);
        for (Dispute dispute : shown) {
            screen.paragraph(2, 4, words.sentence(dispute), Style.PLAIN);
        }
        left(all.size() - shown.size(), "dispute", "disputes");
    }

    private void timeline() {
        if (story.timeline().isEmpty()) {
            return;
        }
        screen.heading("Timeline");
        List<TimelineEntry> shown = first(story.timeline(), DATES);
        for (TimelineEntry entry : shown) {
            String date = entry.date() == null ? "open: " + entry.expression() : entry.date();
            List<String> where = names.names(
                    entry.places().stream().map(TimelineEntry.Place::report).toList());
            screen.entry(
                    date,
                    14,
                    Wording.quoted(entry.text(), full ? WHOLE : EVENT_CHARS) + " (" + Wording.list(where, 2) + ")",
                    Style.PLAIN);
        }
        left(story.timeline().size() - shown.size(), "date", "dates");
    }

    private void exclusives() {
        List<Exclusive> all = Exclusives.of(story);
        if (all.isEmpty()) {
            return;
        }
        screen.heading("Only in one report");
        List<Exclusive> shown = first(all, EXCLUSIVES);
        for (Exclusive exclusive : shown) {
            String what = switch (exclusive.kind()) {
                case CITATION -> " cites " + exclusive.who() + ": ";
                case SOURCE, CLAIM -> exclusive.who() == null ? ": " : " has " + exclusive.who() + ": ";
            };
            screen.paragraph(2, 4, names.name(exclusive.report()) + what + quoted(exclusive.text()), Style.PLAIN);
        }
        left(all.size() - shown.size(), "of the kind", "of the kind");
    }

    private void copies() {
        List<CopyGroup> groups = CopyGroup.of(story);
        if (groups.isEmpty()) {
            return;
        }
        screen.heading("Copies");
        List<CopyGroup> shown = first(groups, OTHERS);
        for (CopyGroup group : shown) {
            List<String> others = names.names(group.others());
            String list =
                    others.size() == 1 ? "" : ": " + (full ? Wording.list(others) : Wording.list(others, 2 * NAMED));
            screen.paragraph(2, 4, Wording.sentence(group.words(names)) + list + ".", Style.PLAIN);
        }
        left(groups.size() - shown.size(), "text", "texts");
    }

    private void variants() {
        List<NameGroup> merged = story.names().stream()
                .filter(group -> group.variants().size() > 1)
                .toList();
        if (merged.isEmpty()) {
            return;
        }
        screen.heading("Spelled in several ways");
        List<NameGroup> shown = first(merged, OTHERS);
        for (NameGroup group : shown) {
            List<String> others = group.variants().stream()
                    .filter(variant -> !variant.equals(group.name()))
                    .map(variant -> Wording.shortened(variant, 60))
                    .toList();
            screen.paragraph(
                    2,
                    4,
                    Wording.shortened(group.name(), 60) + ": "
                            + (full ? String.join(", ", others) : Wording.list(others, NAMED)),
                    Style.PLAIN);
        }
        left(merged.size() - shown.size(), "name", "names");
    }

    private void statements() {
        if (story.statements().isEmpty()) {
            return;
        }
        screen.heading("Statements");
        Speakers speakers = new Speakers(story.names());
        for (Statement statement : story.statements()) {
            String who = speakers.who(statement.speaker());
            screen.paragraph(
                    2,
                    4,
                    (who == null ? "An unclear source" : who) + " " + Stand.verb(statement.position())
                            + (statement.told() == null ? "" : ", told " + statement.told())
                            + (statement.via().isEmpty() ? "" : ", through " + Wording.list(statement.via()))
                            + ": " + quoted(statement.content().text()) + " " + place(statement.report()),
                    Style.PLAIN);
        }
    }

    private void reports() {
        screen.heading("Reports");
        for (Report report : story.reports()) {
            List<String> facts = new ArrayList<>();
            facts.add(report.outlet() == null ? "outlet not told" : report.outlet());
            facts.add(report.published() == null ? "no date" : report.published());
            facts.add(report.language() == null ? "language not told" : StoryCounts.language(report.language()));
            if (report.credit() != null) {
                facts.add("credited to " + report.credit());
            }
            if (report.url() != null) {
                facts.add(report.url());
            }
            String title = report.title() == null ? "" : Wording.quoted(report.title(), 200) + " – ";
            screen.paragraph(2, 4, report.id() + ": " + title + String.join(", ", facts), Style.PLAIN);
        }
    }

    private void furniture() {
        int all = story.reports().stream()
                .mapToInt(report -> report.furniture().size())
                .sum();
        if (all == 0) {
            return;
        }
        if (!full) {
            screen.blank();
            screen.paragraph(
                    0,
                    Wording.count(all, "piece") + " of text that " + (all == 1 ? "is" : "are")
                            + " not the articles' (comment forms, teasers, repeated titles) "
                            + (all == 1 ? "was" : "were") + " set aside (--full lists them).",
                    Style.DIM);
            return;
        }
        screen.heading("Set aside, not read");
        for (Report report : story.reports()) {
            report.furniture()
                    .forEach(piece -> screen.paragraph(
                            2,
                            4,
                            piece.reason() + ": " + quoted(piece.span().in(report.text())) + " " + place(report.id()),
                            Style.PLAIN));
        }
    }

    private String quoted(String words) {
        return Wording.quoted(words, full ? WHOLE : WORD_CHARS);
    }

    /** Where words stand: the report's name, and its id where that is something else. */
    private String place(String report) {
        String name = names.name(report);
        return "– " + (full && !name.contains(report) ? name + " [" + report + "]" : name);
    }

    private <T> List<T> first(List<T> all, int most) {
        return full || all.size() <= most + 1 ? all : all.subList(0, most);
    }

    private void left(int number, String one, String many) {
        if (number > 0) {
            screen.paragraph(
                    2,
                    "… " + Wording.number(number) + " more " + (number == 1 ? one : many) + " (--full shows all)",
                    Style.DIM);
        }
    }
}
