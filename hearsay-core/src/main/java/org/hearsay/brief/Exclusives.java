package org.hearsay.brief;

import java.util.List;

/** Finds what only one of a story's reports has. */
public final class Exclusives {
    private Exclusives() {}

    /** The most telling first; none where fewer than two of the reports were read; at most 200. */
    public static List<Exclusive> of(StoryBrief story) {
        return List.of();
    }
}
