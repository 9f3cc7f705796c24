package org.hearsay.brief;

import java.util.List;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.brief.Screen.Style;

/** Writes one story for a terminal: the answer first, then what bears it out. */
final class TextStory {
    private static final int LETTERS = 6;
    private static final int TITLE_CHARS = 200;

    private final StoryBrief story;
    private final Screen screen;
    private final TextList list;
    private final StoryWords words;

    TextStory(StoryBrief story, Screen screen, boolean full) {
        this.story = story;
        this.screen = screen;
        this.list = new TextList(screen, full);
        this.words = new StoryWords(story);
    }

    void write() {
        screen.paragraph(0, story.story().label(), Style.HEADING);
        Answer.of(story)
                .paragraphs()
                .forEach(paragraph -> screen.paragraph(0, String.join(" ", paragraph), Style.PLAIN));
        legend(0);
        new TextClaims(story, words, list).write();
        new TextParts(story, words, list).write();
        new TextRecords(story, words, list).write();
    }

    /** Which reports the letters are. */
    void legend(int indent) {
        List<Map.Entry<String, Report>> lettered =
                List.copyOf(words.names().lettered().entrySet());
        List<Map.Entry<String, Report>> shown = list.first(lettered, LETTERS);
        for (Map.Entry<String, Report> each : shown) {
            String title = ReportNames.title(
                    each.getValue(),
                    list.isFull() ? TITLE_CHARS : screen.width() - indent - DisplayWidth.of(each.getKey()) - 3);
            screen.paragraph(indent, indent + 4, each.getKey() + " " + title, Style.DIM);
        }
        list.left(lettered.size() - shown.size(), "report has a letter", "reports have letters");
    }
}
