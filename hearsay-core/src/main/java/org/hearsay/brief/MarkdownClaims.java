package org.hearsay.brief;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;

/** The claims in Markdown: a table of who takes which position, then what each rests on and every place that carries it. */
final class MarkdownClaims {
    private static final int CELL_NAMES = 5;
    private static final int TITLE_CHARS = 120;

    private final StoryBrief story;
    private final StoryWords words;
    private final MarkdownPage page;

    MarkdownClaims(StoryBrief story, StoryWords words, MarkdownPage page) {
        this.story = story;
        this.words = words;
        this.page = page;
    }

    void write() {
        if (story.claims().isEmpty()) {
            return;
        }
        page.heading(1, "Claims");
        page.table("", "Claim", "Independent", "Reports", "Asserted by", "Denied by", "No comment", "Does not know");
        for (int i = 0; i < story.claims().size(); i++) {
            row(i + 1, story.claims().get(i), story.provenances().get(i));
        }
        for (int i = 0; i < story.claims().size(); i++) {
            evidence(i + 1, story.claims().get(i), story.provenances().get(i));
        }
    }

    private void row(int number, Claim claim, Provenance provenance) {
        long reports = claim.mentions().stream().map(Mention::report).distinct().count();
        page.row(List.of(
                String.valueOf(number),
                MarkdownPage.quoted(claim.text()),
                Wording.range(provenance.min(), provenance.max()),
                String.valueOf(reports),
                who(claim, Position.ASSERTS),
                who(claim, Position.DENIES),
                who(claim, Position.DECLINES),
                who(claim, Position.UNKNOWN)));
    }

    private static String who(Claim claim, Position position) {
        List<String> who = new ArrayList<>();
        int own = 0;
        for (Stand stand : StoryWords.stands(claim, position)) {
            if (stand.isNarration()) {
                own += stand.reports().size();
            } else {
                who.add(stand.who() == null ? "unclear source" : stand.who());
            }
        }
        if (own > 0) {
            who.add(Wording.count(own, "report's own voice", "reports' own voice"));
        }
        return MarkdownText.of(Wording.list(who, CELL_NAMES));
    }

    private void evidence(int number, Claim claim, Provenance provenance) {
        page.heading(2, "Claim " + number + ": " + MarkdownText.of(Quotation.of(claim.text(), TITLE_CHARS)));
        page.line(MarkdownText.of(StoryWords.independent(provenance)));
        page.blank();
        provenance.origins().forEach(origin -> page.item(words.origin(origin)));
        page.blank();
        for (Mention mention : claim.mentions()) {
            String said = words.words(mention);
            if (!said.isEmpty()) {
                page.quote(said, words.place(mention.report()) + ", " + StoryWords.said(mention));
            }
        }
    }
}
