package org.hearsay.brief;

import java.util.List;
import org.hearsay.source.Problem;

/**
 * The answer: what the reports rest on, story by story.
 *
 * @param stories largest first, then in the order of the input
 * @param problems in the order of the input
 */
public record Brief(List<StoryBrief> stories, List<Problem> problems) {
    public Brief {
        stories = List.copyOf(stories);
        problems = List.copyOf(problems);
    }
}
