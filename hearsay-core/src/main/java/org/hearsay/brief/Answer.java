package org.hearsay.brief;

import java.util.List;

/**
 * The opening of a brief: whether the story's main claim is confirmed or everybody has it from one place, in sentences that
 * the story's data bear out.
 *
 * <p>The sentences are plain text. They quote reports, so a page or a terminal must make them harmless as it does the
 * reports' own words.
 *
 * @param sentences in the order of what a reader asks first; never empty
 */
public record Answer(List<String> sentences) {
    public Answer {
        sentences = List.copyOf(sentences);
    }

    public static Answer of(StoryBrief story) {
        return new Answer(new Opening(story).sentences());
    }

    /** All sentences, in one paragraph. */
    public String text() {
        return String.join(" ", sentences);
    }
}
