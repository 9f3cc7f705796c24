package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.brief.Screen.Style;
import org.hearsay.claim.Claim;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.timeline.TimelineEntry;

/** The parts of a text brief after the claims: disputes, dates, what one report has alone, copies, spellings. */
final class TextParts {
    private static final int DISPUTES = 2;
    private static final int DATES = 4;
    private static final int EXCLUSIVES = 3;
    private static final int TELLING_CHARS = 16;
    private static final int COPIES = 3;
    private static final int SPELLED = 4;
    private static final int NAMED = 4;
    private static final int DATE_COLUMNS = 18;

    private final StoryBrief story;
    private final StoryWords words;
    private final TextList list;
    private final Screen screen;

    TextParts(StoryBrief story, StoryWords words, TextList list) {
        this.story = story;
        this.words = words;
        this.list = list;
        this.screen = list.screen();
    }

    void write() {
        disputes();
        timeline();
        List<Exclusive> exclusives = new ArrayList<>(Exclusives.of(story));
        if (!list.isFull()) {
            exclusives.sort(Comparator.comparing(each -> each.text().length() < TELLING_CHARS));
        }
        part("Only in one report", exclusives, EXCLUSIVES, this::exclusive, "of the kind", "of the kind");
        copies();
        spellings();
    }

    private <T> void part(String title, List<T> all, int most, Consumer<T> writer, String one, String many) {
        if (!all.isEmpty()) {
            screen.heading(title);
            List<T> shown = list.first(all, most);
            shown.forEach(writer);
            list.left(all.size() - shown.size(), one, many);
        }
    }

    /** In short without those that the answer tells, and without denials of the claims above. */
    private void disputes() {
        List<String> told = list.first(story.claims(), TextClaims.CLAIMS).stream()
                .map(Claim::id)
                .toList();
        List<Dispute> opening = Rivals.opening(story);
        List<Dispute> all = Rivals.all(story).stream()
                .filter(dispute -> list.isFull()
                        || (!opening.contains(dispute)
                                && (dispute.kind() != Dispute.Kind.DENIAL || !told.contains(dispute.claim()))))
                .toList();
        DisputeWords dispute = new DisputeWords(story, words.names());
        part(
                list.isFull() || opening.isEmpty() ? "Disputes" : "More disputes",
                all,
                DISPUTES,
                each -> screen.paragraph(2, 4, dispute.sentence(each), Style.PLAIN),
                "dispute",
                "disputes");
    }

    /** In short the dates that most reports tell, each of them with words of its own, in the order of the timeline. */
    private void timeline() {
        List<TimelineEntry> all = story.timeline();
        Map<String, TimelineEntry> byText = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(entry -> -reports(entry).size()))
                .forEach(entry -> byText.putIfAbsent(entry.text(), entry));
        Set<TimelineEntry> most = new HashSet<>(list.first(List.copyOf(byText.values()), DATES));
        List<TimelineEntry> shown =
                list.isFull() ? all : all.stream().filter(most::contains).toList();
        if (!all.isEmpty()) {
            screen.heading("Timeline");
            shown.forEach(this::date);
            list.left(all.size() - shown.size(), "date", "dates");
        }
    }

    private List<String> reports(TimelineEntry entry) {
        return words.names()
                .names(entry.places().stream().map(TimelineEntry.Place::report).toList());
    }

    private void date(TimelineEntry entry) {
        List<String> reports = reports(entry);
        String where =
                reports.size() == 1 || list.isFull() ? Wording.list(reports) : Wording.count(reports.size(), "report");
        String open = entry.date() == null ? " (“" + Wording.shortened(entry.expression(), 30) + "”)" : "";
        int others = DATE_COLUMNS + DisplayWidth.of(open) + DisplayWidth.of(where) + 3;
        screen.entry(
                DateWords.of(entry),
                DATE_COLUMNS,
                Wording.in(list.fitting(entry.text(), others) + open, where),
                Style.PLAIN);
    }

    private void exclusive(Exclusive exclusive) {
        String what = StoryWords.exclusive(exclusive);
        String verb = what.isEmpty() || exclusive.kind() == Exclusive.Kind.CITATION ? " " : " has ";
        String lead = (words.names().name(exclusive.report()) + verb + what).strip() + ": ";
        screen.paragraph(2, 4, lead + list.fitting(exclusive.text(), 2 + DisplayWidth.of(lead)), Style.PLAIN);
    }

    /** One group of two is told in the answer already. */
    private void copies() {
        List<CopyGroup> groups = CopyGroup.of(story);
        boolean isTold = groups.size() == 1 && groups.get(0).reports().size() == 2;
        part(
                "Copies",
                isTold && !list.isFull() ? List.of() : groups,
                COPIES,
                group -> screen.paragraph(
                        2, 4, words.copies(group, list.isFull() ? Integer.MAX_VALUE - 1 : NAMED), Style.PLAIN),
                "text",
                "texts");
    }

    private void spellings() {
        List<NameGroup> spelled = StoryWords.spelled(story);
        if (list.isFull()) {
            part("Spelled in several ways", spelled, SPELLED, this::spelling, "name", "names");
        } else if (!spelled.isEmpty()) {
            List<String> names = spelled.stream()
                    .map(group -> Wording.shortened(group.name(), 60))
                    .toList();
            screen.blank();
            screen.paragraph(0, "Spelled in several ways: " + Wording.list(names, SPELLED) + " (--full).", Style.DIM);
        }
    }

    private void spelling(NameGroup group) {
        screen.paragraph(2, 4, group.name() + ": " + String.join(", ", StoryWords.others(group)), Style.PLAIN);
    }
}
