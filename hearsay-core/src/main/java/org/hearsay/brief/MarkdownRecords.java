package org.hearsay.brief;

import java.util.List;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What a brief in Markdown ends with: every statement and report, and what was set aside. */
final class MarkdownRecords {
    private final StoryBrief story;
    private final StoryWords words;
    private final MarkdownPage page;

    MarkdownRecords(StoryBrief story, StoryWords words, MarkdownPage page) {
        this.story = story;
        this.words = words;
        this.page = page;
    }

    void write() {
        statements();
        reports();
        furniture();
    }

    private void statements() {
        if (story.statements().isEmpty()) {
            return;
        }
        page.heading(1, "Statements");
        page.table("Report", "Source", "Position", "Content");
        for (Statement statement : story.statements()) {
            page.row(List.of(
                    MarkdownText.of(words.place(statement.report())),
                    MarkdownText.of(words.source(statement)),
                    Stand.verb(statement.position()),
                    MarkdownPage.quoted(statement.content().text())));
        }
    }

    private void reports() {
        page.heading(1, "Reports");
        page.table("Report", "Outlet", "Title", "Published", "Language", "Credit");
        for (Report report : story.reports()) {
            page.row(List.of(
                    MarkdownText.of(report.id()),
                    known(report.outlet()),
                    known(report.title()),
                    known(report.published()),
                    MarkdownText.of(StoryWords.language(report)),
                    report.credit() == null ? "" : MarkdownText.of(report.credit())));
        }
        for (Report report : story.reports()) {
            ReportHistory.of(report)
                    .forEach(sentence ->
                            page.line("- " + MarkdownText.of(report.id()) + ": " + MarkdownText.of(sentence)));
        }
    }

    private static String known(@Nullable String words) {
        return words == null ? "not told" : MarkdownText.of(words);
    }

    private void furniture() {
        if (story.reports().stream().allMatch(report -> report.furniture().isEmpty())) {
            return;
        }
        page.heading(1, "Set aside, not read");
        for (Report report : story.reports()) {
            for (Furniture piece : report.furniture()) {
                page.line("- " + MarkdownText.of(piece.reason()) + ": "
                        + MarkdownPage.quoted(piece.span().in(report.text())) + " — "
                        + MarkdownText.of(words.place(report.id())));
            }
        }
    }
}
