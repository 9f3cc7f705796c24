package org.hearsay.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.dispute.Dispute;

/** A story's disputes as they are told: those that say something, the opening's first. */
final class Rivals {
    private static final int OPENING = 2;

    private Rivals() {}

    /**
     * The disputes in the order of the story, without those whose sides read the same: the same words of two people of one
     * name say nothing to a reader.
     */
    static List<Dispute> all(StoryBrief story) {
        return story.disputes().stream().filter(Rivals::isTold).toList();
    }

    private static boolean isTold(Dispute dispute) {
        return dispute.kind() != Dispute.Kind.ATTRIBUTION
                || dispute.sides().stream()
                                .map(side -> side.value().strip().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        > 1;
    }

    /** What the reports disagree on but for denials: the main claim's first, conflicts before updates, dates last. */
    static List<Dispute> differences(StoryBrief story) {
        String main = story.claims().isEmpty() ? "" : story.claims().get(0).id();
        return all(story).stream()
                .filter(dispute -> dispute.kind() != Dispute.Kind.DENIAL)
                .sorted(Comparator.comparing(
                                (Dispute dispute) -> !dispute.claim().equals(main))
                        .thenComparing(dispute -> dispute.verdict() != Dispute.Verdict.CONFLICT)
                        .thenComparing(dispute -> dispute.kind() == Dispute.Kind.DATE))
                .toList();
    }

    /** The differences that the opening tells; one more is told rather than counted. */
    static List<Dispute> opening(StoryBrief story) {
        List<Dispute> all = differences(story);
        return all.size() <= OPENING + 1 ? all : all.subList(0, OPENING);
    }
}
