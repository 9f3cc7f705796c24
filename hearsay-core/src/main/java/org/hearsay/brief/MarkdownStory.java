package org.hearsay.brief;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.timeline.TimelineEntry;

/** Writes one story as Markdown. Every piece of a report goes through {@link MarkdownText}. */
final class MarkdownStory {
    private static final int ALL = Integer.MAX_VALUE - 1;

    private final StoryBrief story;
    private final MarkdownPage page;
    private final StoryWords words;

    /** @param level of the story's heading, 1 or 2 */
    MarkdownStory(StoryBrief story, int level, StringBuilder out) {
        this.story = story;
        this.page = new MarkdownPage(out, level);
        this.words = new StoryWords(story);
    }

    void write() {
        page.heading(0, MarkdownText.of(story.story().label()));
        for (List<String> paragraph : Answer.of(story).paragraphs()) {
            page.blank();
            page.line(MarkdownText.of(String.join(" ", paragraph)));
        }
        List<String> legend = words.names().legend();
        if (!legend.isEmpty()) {
            page.blank();
            legend.forEach(page::item);
        }
        new MarkdownClaims(story, words, page).write();
        disputes();
        timeline();
        exclusives();
        copies();
        spellings();
        new MarkdownRecords(story, words, page).write();
    }

    private void disputes() {
        List<Dispute> all = Rivals.all(story);
        if (all.isEmpty()) {
            return;
        }
        page.heading(1, "Disputes");
        DisputeWords dispute = new DisputeWords(story, words.names());
        List<String> claims = story.claims().stream().map(Claim::id).toList();
        for (Dispute each : all) {
            int claim = claims.indexOf(each.claim()) + 1;
            page.item(dispute.sentence(each) + (claim == 0 ? "" : " (claim " + claim + ")"));
        }
    }

    private void timeline() {
        if (story.timeline().isEmpty()) {
            return;
        }
        page.heading(1, "Timeline");
        page.table("Date", "What", "Reports");
        for (TimelineEntry entry : story.timeline()) {
            List<String> where = words.names()
                    .names(entry.places().stream()
                            .map(TimelineEntry.Place::report)
                            .toList());
            String open = entry.date() == null ? ": “" + entry.expression() + "”" : "";
            page.row(List.of(
                    MarkdownText.of(DateWords.of(entry) + open),
                    MarkdownPage.quoted(entry.text()),
                    MarkdownText.of(Wording.list(where))));
        }
    }

    private void exclusives() {
        List<Exclusive> all = Exclusives.of(story);
        if (all.isEmpty()) {
            return;
        }
        page.heading(1, "Only in one report");
        page.table("Report", "Has alone", "Words");
        for (Exclusive exclusive : all) {
            page.row(List.of(
                    MarkdownText.of(words.place(exclusive.report())),
                    MarkdownText.of(StoryWords.exclusive(exclusive)),
                    MarkdownPage.quoted(exclusive.text())));
        }
    }

    private void copies() {
        List<CopyGroup> groups = CopyGroup.of(story);
        if (!groups.isEmpty()) {
            page.heading(1, "Copies");
            groups.forEach(group -> page.item(words.copies(group, ALL)));
        }
    }

    private void spellings() {
        List<NameGroup> spelled = StoryWords.spelled(story);
        if (!spelled.isEmpty()) {
            page.heading(1, "Spelled in several ways");
            spelled.forEach(group -> page.item(group.name() + ": " + String.join(", ", StoryWords.others(group))));
        }
    }
}
