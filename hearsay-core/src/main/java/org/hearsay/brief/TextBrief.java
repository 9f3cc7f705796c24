package org.hearsay.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.brief.Screen.Style;
import org.hearsay.source.Problem;

/**
 * Writes a brief for a terminal: no line is wider than told, and nothing of a report's text acts on the terminal.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class TextBrief {
    private static final int NARROWEST = 20;
    private static final int ANSWER = 6;
    private static final int LISTED = 12;
    private static final int PROBLEMS = 5;
    private static final int MESSAGE_CHARS = 300;
    private static final int TITLE_CHARS = 72;

    private final int width;
    private final boolean full;
    private final boolean colour;

    /**
     * @param width columns; fewer than 20 are taken for 20
     * @param full everything, instead of a screen for a small story with notes of what is left out
     * @param colour whether to set off with colours
     */
    public TextBrief(int width, boolean full, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        this.full = full;
        this.colour = colour;
    }

    /** The brief, every line ended by a line feed. */
    public String render(Brief brief) {
        Screen screen = new Screen(width, colour);
        List<StoryBrief> stories = brief.stories();
        if (stories.isEmpty()) {
            screen.paragraph(0, "No report was read.", Style.PLAIN);
        } else if (stories.size() == 1) {
            new TextStory(stories.get(0), screen, full).write();
        } else {
            stories(stories, screen);
        }
        problems(brief.problems(), screen);
        return screen.toString();
    }

    private void stories(List<StoryBrief> stories, Screen screen) {
        List<StoryBrief> several =
                stories.stream().filter(story -> story.reports().size() > 1).toList();
        List<StoryBrief> single =
                stories.stream().filter(story -> story.reports().size() == 1).toList();
        int reports = stories.stream().mapToInt(story -> story.reports().size()).sum();
        screen.heading(Wording.count(stories.size(), "story", "stories") + ", " + Wording.count(reports, "report"));
        if (several.size() > 1) {
            answers(several, screen);
        } else {
            several.forEach(story -> whole(story, screen));
        }
        if (!single.isEmpty()) {
            screen.heading("Told by one report only");
            first(single, LISTED).forEach(story -> screen.paragraph(2, 4, line(story), Style.PLAIN));
            left(single.size() - first(single, LISTED).size(), "such story", "such stories", screen);
        }
        if (full && several.size() > 1) {
            several.forEach(story -> whole(story, screen));
        }
        if (full) {
            single.forEach(story -> whole(story, screen));
        } else if (several.size() != 1) {
            screen.blank();
            screen.paragraph(
                    0, "Each story's claims, disputes and timeline: --full, or give its reports alone.", Style.DIM);
        }
    }

    private void answers(List<StoryBrief> several, Screen screen) {
        for (StoryBrief story : first(several, LISTED)) {
            screen.blank();
            screen.paragraph(2, 2, label(story), Style.HEADING);
            String answer = Answer.of(story).sentences().stream().limit(ANSWER).collect(Collectors.joining(" "));
            screen.paragraph(4, answer, Style.PLAIN);
            new TextStory(story, screen, false).legend(4);
        }
        left(several.size() - first(several, LISTED).size(), "story", "stories", screen);
    }

    private void whole(StoryBrief story, Screen screen) {
        screen.blank();
        screen.paragraph(0, "─".repeat(width), Style.DIM);
        new TextStory(story, screen, full).write();
    }

    private static String label(StoryBrief story) {
        return Wording.shortened(story.story().label(), TITLE_CHARS);
    }

    /** One report: its title, who has it, its language where it is not English. */
    private static String line(StoryBrief story) {
        var report = story.reports().get(0);
        String name = report.outlet() == null ? "outlet not told" : Wording.shortened(report.outlet(), 60);
        String language = report.language() == null
                ? ", language not told"
                : report.isEnglish() ? "" : ", " + StoryCounts.language(report.language());
        return label(story) + " – " + name + language;
    }

    private <T> List<T> first(List<T> all, int most) {
        return full || all.size() <= most + 1 ? all : all.subList(0, most);
    }

    private static void left(int number, String one, String many, Screen screen) {
        if (number > 0) {
            screen.paragraph(
                    2,
                    2,
                    "… " + Wording.number(number) + " more " + (number == 1 ? one : many) + " (--full shows all)",
                    Style.DIM);
        }
    }

    private String message(Problem problem) {
        return full ? problem.message() : Wording.shortened(problem.message(), MESSAGE_CHARS);
    }

    private void problems(List<Problem> problems, Screen screen) {
        if (problems.isEmpty()) {
            return;
        }
        screen.heading("Problems with the input");
        for (Problem problem : first(problems, PROBLEMS)) {
            screen.paragraph(2, 4, problem.path() + ": " + message(problem) + " (" + problem.code() + ")", Style.DOUBT);
        }
        left(problems.size() - first(problems, PROBLEMS).size(), "problem", "problems", screen);
    }
}
