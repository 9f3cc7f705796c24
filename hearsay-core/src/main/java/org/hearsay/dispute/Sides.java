package org.hearsay.dispute;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the sides of a dispute. */
final class Sides {
    private static final int SPEAKERS = 4;

    private Sides() {}

    /** A side of what these mentions say; {@code places} are the words that say it, in the order of the mentions. */
    static Dispute.Side of(String value, List<Said> mentions, List<Dispute.Place> places, @Nullable String asOf) {
        return new Dispute.Side(
                value,
                mentions.stream().map(Said::reportId).distinct().toList(),
                places.stream().distinct().toList(),
                speakers(mentions),
                asOf);
    }

    static Dispute.Side of(String value, List<Said> mentions) {
        return of(value, mentions, mentions.stream().map(Said::place).toList(), earliest(mentions));
    }

    /** The earliest day of the mentions' reports, null where none is known. */
    static @Nullable String earliest(List<Said> mentions) {
        return mentions.stream()
                .map(Said::day)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String speakers(List<Said> mentions) {
        Set<String> names = mentions.stream()
                .map(Said::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.isEmpty()) {
            return null;
        }
        String listed = names.stream().limit(SPEAKERS).collect(Collectors.joining("; "));
        return names.size() > SPEAKERS ? listed + " and " + (names.size() - SPEAKERS) + " more" : listed;
    }
}
