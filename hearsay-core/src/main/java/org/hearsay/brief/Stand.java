package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * One source's position to a claim.
 *
 * @param who the source; null for reports' own voice, and for sources that nobody can tell
 * @param position what it does with the claim
 * @param isNarration whether these are reports' own words, of no source
 * @param mentions where reports say so, in the order of the input; never empty
 */
record Stand(@Nullable String who, Position position, boolean isNarration, List<Mention> mentions) {
    Stand {
        mentions = List.copyOf(mentions);
    }

    /** Who takes which position to {@code claim}: by position, then those in most reports first, nameless ones last. */
    static List<Stand> of(Claim claim) {
        Map<List<Object>, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : claim.mentions()) {
            String who = who(mention.speaker());
            List<Object> key = List.of(
                    mention.position(), mention.speaker() == null, who == null ? "" : who.toLowerCase(Locale.ROOT));
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(mention);
        }
        return groups.values().stream()
                .map(same -> new Stand(
                        who(same.get(0).speaker()),
                        same.get(0).position(),
                        same.get(0).speaker() == null,
                        same))
                .sorted(Comparator.comparing(Stand::position)
                        .thenComparing(stand -> stand.who() == null)
                        .thenComparing(stand -> -stand.reports().size()))
                .toList();
    }

    /** The speaker's name, with the body that it speaks for where the name does not say it; null where nobody can be told. */
    static @Nullable String who(@Nullable Speaker speaker) {
        if (speaker == null
                || speaker.kind() == SpeakerKind.UNKNOWN
                || speaker.name().isBlank()) {
            return null;
        }
        String name = Wording.shortened(speaker.name(), 80);
        String body = speaker.body();
        boolean isSaid = body == null
                || body.isBlank()
                || name.toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT))
                || speaker.kind() != SpeakerKind.PERSON;
        return isSaid ? name : name + " (" + Wording.shortened(body, 40) + ")";
    }

    /** The ids of the reports, without repeats, in the order of the input. */
    List<String> reports() {
        return mentions.stream().map(Mention::report).distinct().toList();
    }

    /** How a position is told of one source: "asserts it". */
    static String verb(Position position) {
        return switch (position) {
            case ASSERTS -> "asserts";
            case DENIES -> "denies";
            case DECLINES -> "declines to comment";
            case UNKNOWN -> "does not know";
            case ASKS -> "asks";
        };
    }
}
