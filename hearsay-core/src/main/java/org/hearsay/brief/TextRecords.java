package org.hearsay.brief;

import org.hearsay.article.Report;
import org.hearsay.brief.Screen.Style;
import org.hearsay.statement.Statement;

/** What a text brief ends with: in full every statement and report, and what was set aside; else how much that is. */
final class TextRecords {
    private static final int TITLE_CHARS = 200;

    private final StoryBrief story;
    private final StoryWords words;
    private final TextList list;
    private final Screen screen;

    TextRecords(StoryBrief story, StoryWords words, TextList list) {
        this.story = story;
        this.words = words;
        this.list = list;
        this.screen = list.screen();
    }

    void write() {
        if (list.isFull()) {
            statements();
            screen.heading("Reports");
            story.reports().forEach(this::report);
        }
        furniture();
    }

    private void statements() {
        if (!story.statements().isEmpty()) {
            screen.heading("Statements");
            story.statements().forEach(this::statement);
        }
    }

    private void statement(Statement statement) {
        screen.paragraph(
                2,
                4,
                Wording.sentence(words.source(statement)) + " " + Stand.verb(statement.position()) + ": "
                        + list.quoted(statement.content().text(), 0) + " – " + words.place(statement.report()),
                Style.PLAIN);
    }

    private void report(Report report) {
        String title = report.title() == null ? "" : Quotation.of(report.title(), TITLE_CHARS) + " – ";
        screen.paragraph(2, 4, report.id() + ": " + title + String.join(", ", StoryWords.facts(report)), Style.PLAIN);
        ReportHistory.of(report).forEach(sentence -> screen.paragraph(4, 6, sentence, Style.PLAIN));
    }

    private void furniture() {
        int all = story.reports().stream()
                .mapToInt(report -> report.furniture().size())
                .sum();
        if (all == 0) {
            return;
        }
        if (!list.isFull()) {
            screen.paragraph(
                    0,
                    Wording.count(all, "piece") + " of text that "
                            + (all == 1 ? "is" : "are") + " no part of an article "
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
                            piece.reason() + ": " + list.quoted(piece.span().in(report.text()), 0) + " – "
                                    + words.place(report.id()),
                            Style.PLAIN));
        }
    }
}
