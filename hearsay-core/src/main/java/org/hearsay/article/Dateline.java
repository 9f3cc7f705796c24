package org.hearsay.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * The place line at the start of an article's first paragraph: "KABUL, June 27 (Reuters) - ".
 *
 * @param place the place with its date, as written; null where only the maker stands there: "(AP) - "
 * @param credit who made the report; null where the line does not say
 */
record Dateline(@Nullable String place, @Nullable String credit) {
    private static final Set<String> NOT_PLACES = WordTable.words(Dateline.class, "not-places.tsv");
    private static final int MAX_LENGTH = 120;

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?";
    private static final String DATE = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final String MAKER = "\\s?[(/\\[]\\s?([^()/\\[\\]]{2,40}?)\\s?[)/\\]]";
    private static final String DASH = "\\s{0,2}(?:[-–—―_]{1,3})\\s{0,2}";

    /** 1 place in capitals, 2 its region, 3 date, 4 maker, 5 what separates it from the text. */
    private static final Pattern IN_CAPITALS = Pattern.compile("(" + CAPITALS + ")((?:, ?" + NAME + ")?)((?:,? " + DATE
            + ")?)[.,]?(?:" + MAKER + ")?(" + DASH + "|: |\\. ?)(?=[\\p{L}\\p{N}\"“'‘])");
    /** A place in small letters is one only before a maker. */
    private static final Pattern IN_SMALL = Pattern.compile("(" + NAME + ")((?:, ?" + NAME + ")?)((?:,? " + DATE
            + ")?)[.,]?" + MAKER + "(" + DASH + "|: |\\. ?)(?=[\\p{L}\\p{N}\"“'‘])");

    private static final Pattern MAKER_ALONE =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]](?:" + DASH + "|: | )(?=\\S)");

    /** The dateline that a paragraph begins with. */
    static Optional<Dateline> find(String paragraph, OutletTable outlets) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_LENGTH));
        Matcher capitals = IN_CAPITALS.matcher(head);
        if (capitals.lookingAt() && isPlaced(capitals, outlets)) {
            return Optional.of(new Dateline(place(capitals), maker(capitals.group(4), outlets, true)));
        }
        Matcher small = IN_SMALL.matcher(head);
        if (small.lookingAt() && outlets.find(small.group(4)).isPresent()) {
            return Optional.of(new Dateline(place(small), maker(small.group(4), outlets, false)));
        }
        Matcher alone = MAKER_ALONE.matcher(head);
        if (alone.lookingAt() && outlets.find(alone.group(1)).isPresent()) {
            return Optional.of(new Dateline(null, maker(alone.group(1), outlets, false)));
        }
        return Optional.empty();
    }

    private static boolean isPlaced(Matcher matcher, OutletTable outlets) {
        String place = matcher.group(1);
        String first = place.split("[ /-]", 2)[0];
        boolean word = place.chars().filter(Character::isUpperCase).count() >= 3 && !NOT_PLACES.contains(first);
        boolean dashed = matcher.group(5).matches(".*[-–—―_].*");
        boolean more = matcher.group(4) != null || !matcher.group(3).isEmpty();
        boolean colon = matcher.group(5).startsWith(":");
        // A name in capitals before a colon may be a speaker in a transcript; before a full stop, an abbreviation.
        return word
                && outlets.find(place).isEmpty()
                && (dashed || more || (colon && !matcher.group(2).isEmpty()));
    }

    private static String place(Matcher matcher) {
        String place = matcher.group(1) + matcher.group(2) + matcher.group(3);
        return place.strip();
    }

    /** The outlet's canonical name; as written where the table does not have it and the form leaves no doubt. */
    private static @Nullable String maker(@Nullable String written, OutletTable outlets, boolean asWritten) {
        if (written == null) {
            return null;
        }
        Optional<Outlet> outlet = outlets.find(written);
        if (outlet.isPresent()) {
            return outlet.get().name();
        }
        boolean name = written.matches("(?:\\p{Lu}[\\p{L}.]*)(?: \\p{Lu}[\\p{L}.]*){0,3}");
        return asWritten && name ? written.strip() : null;
    }
}
