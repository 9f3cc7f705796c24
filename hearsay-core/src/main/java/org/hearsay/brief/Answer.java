package org.hearsay.brief;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The opening of a brief: whether the story's main claim is confirmed or everybody has it from one place, in sentences that
 * the story's data bear out.
 *
 * <p>The sentences are plain text. They quote reports, so a page or a terminal must make them harmless as it does the
 * reports' own words.
 *
 * @param paragraphs sentences in the order of what a reader asks first: what the main claim rests on; who denies it, does not
 *     know or gives no comment; what else the reports share, differ in or leave open. None is empty, and there is one at least
 */
public record Answer(List<List<String>> paragraphs) {
    public Answer {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    public static Answer of(StoryBrief story) {
        return new Answer(new Opening(story).paragraphs());
    }

    /** Of all paragraphs, in order. */
    public List<String> sentences() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    /** All sentences, in one paragraph. */
    public String text() {
        return sentences().stream().collect(Collectors.joining(" "));
    }
}
