package org.hearsay.story;

import java.util.List;

/**
 * Why two reports are one story, or are not.
 *
 * @param a id of a report
 * @param b id of another one
 * @param oneStory whether they are one story
 * @param similarity of the two by themselves, 0 to 1
 * @param why sentences without a point at the end, never empty
 */
public record StoryReason(String a, String b, boolean oneStory, double similarity, List<String> why) {
    public StoryReason {
        why = List.copyOf(why);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("no reason for " + a + " and " + b);
        }
    }
}
