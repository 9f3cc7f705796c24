package org.hearsay.brief;

import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.source.Problem;

/**
 * Writes a brief as Markdown, GitHub's flavour, complete. Text of reports cannot make markup, links, HTML or pictures.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class MarkdownBrief {
    /** The brief, every line ended by a line feed. */
    public String render(Brief brief) {
        StringBuilder out = new StringBuilder();
        List<StoryBrief> stories = brief.stories();
        if (stories.isEmpty()) {
            out.append("No report was read.\n");
        } else if (stories.size() > 1) {
            list(stories, out);
        }
        stories.forEach(story -> {
            out.append(out.isEmpty() ? "" : "\n");
            new MarkdownStory(story, stories.size() == 1 ? 1 : 2, out).write();
        });
        problems(brief.problems(), out);
        return out.toString();
    }

    private static void list(List<StoryBrief> stories, StringBuilder out) {
        int reports = stories.stream().mapToInt(story -> story.reports().size()).sum();
        out.append("# ")
                .append(Wording.count(stories.size(), "story", "stories"))
                .append(", ")
                .append(Wording.count(reports, "report"))
                .append("\n\n");
        for (StoryBrief story : stories) {
            String answer = story.reports().size() > 1
                    ? Answer.of(story).text()
                    : single(story.reports().get(0));
            out.append("- **")
                    .append(MarkdownText.of(story.story().label()))
                    .append("** – ")
                    .append(MarkdownText.of(answer))
                    .append('\n');
        }
    }

    private static String single(Report report) {
        String language = report.language();
        String outlet = report.outlet() == null ? "outlet not told" : Wording.shortened(report.outlet(), 60);
        return "1 report: " + outlet
                + (language == null || report.isEnglish() ? "" : ", in " + StoryCounts.language(language));
    }

    private static void problems(List<Problem> problems, StringBuilder out) {
        if (problems.isEmpty()) {
            return;
        }
        out.append("\n## Problems with the input\n\n");
        problems.forEach(problem -> out.append("- ")
                .append(MarkdownText.of(problem.code() + ": " + problem.message()))
                .append('\n'));
    }
}
