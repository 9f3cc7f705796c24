package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
            String who = name(mention.speaker());
            List<Object> key = List.of(
                    mention.position(), mention.speaker() == null, who == null ? "" : who.toLowerCase(Locale.ROOT));
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(mention);
        }
        return groups.values().stream()
                .map(same -> new Stand(
                        fullest(same), same.get(0).position(), same.get(0).speaker() == null, same))
                .sorted(Comparator.comparing(Stand::position)
                        .thenComparing(stand -> stand.who() == null)
                        .thenComparing(stand -> -stand.reports().size()))
                .toList();
    }

    /**
     * The speaker's name, in quotation marks where it is no name but words of the report ("mayor"); of those who speak for a body,
     * with the body; null where nobody can be told.
     */
    static @Nullable String who(@Nullable Speaker speaker) {
        String name = name(speaker);
        if (speaker == null || name == null) {
            return null;
        }
        String body = speaker.body();
        String role = speaker.role() == null ? "" : speaker.role().toLowerCase(Locale.ROOT);
        boolean speaksFor = body != null
                && speaker.kind() == SpeakerKind.PERSON
                && (role.contains("spokes") || role.contains("press secretary") || role.contains("representative"))
                && !name.toLowerCase(Locale.ROOT).contains(body.toLowerCase(Locale.ROOT));
        return called(name) + (speaksFor ? " (" + Wording.shortened(String.valueOf(body), 40) + ")" : "");
    }

    /** The speaker's bare name; null where nobody can be told ("nobody at the works would comment"). */
    static @Nullable String name(@Nullable Speaker speaker) {
        if (speaker == null || speaker.kind() == SpeakerKind.UNKNOWN) {
            return null;
        }
        String name = Wording.shortened(speaker.name(), 80);
        return name.isEmpty() || name.matches("(?i)(?:nobody|no one|no-one|none)\\b.*") ? null : name;
    }

    /** A name as it is; words that start small and have no article or number in quotation marks. */
    static String called(String name) {
        boolean isDescription = !name.isEmpty()
                && Character.isLowerCase(name.codePointAt(0))
                && !name.matches("(?i)(?:an?|the|some|several|two|three|four|five|six|many|multiple|\\d+) .*");
        return isDescription ? Quotation.of(name, 80) : name;
    }

    private static @Nullable String fullest(List<Mention> same) {
        return same.stream()
                .map(mention -> who(mention.speaker()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(String::length))
                .orElse(null);
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
