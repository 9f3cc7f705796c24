package org.hearsay.outlet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.WordTable;

/** How reports shorten the name of an outlet of which nothing but the name is known: an agency's initials, or its name alone. */
final class OutletShortNames {
    /** Words that say what kind of outlet it is ("Pelican News Agency"). */
    private static final Set<String> KINDS = WordTable.words(OutletShortNames.class, "kind-words.tsv");

    private static final int FEWEST_INITIALS = 3;
    private static final int SHORTEST = 4;

    private final Map<String, Integer> uses = new LinkedHashMap<>();

    /** The short names that only one of the names could have. Linear. */
    OutletShortNames(Collection<String> names) {
        names.stream().map(String::strip).distinct().forEach(name -> {
            uses.merge(name, 1, Integer::sum);
            shortNames(name).forEach(shortName -> uses.merge(shortName, 1, Integer::sum));
        });
    }

    /** An outlet of which nothing else is known, with its short names, but for those that the table has, as aliases; all ambiguous. */
    Outlet outlet(String name, OutletTable table) {
        List<String> aliases = shortNames(name).stream()
                .filter(alias ->
                        uses.getOrDefault(alias, 0) == 1 && table.find(alias).isEmpty())
                .toList();
        List<String> ambiguous = new ArrayList<>(aliases);
        ambiguous.add(name);
        return new Outlet(name, aliases, ambiguous, List.of(), null, null, false);
    }

    private static List<String> shortNames(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.equalsIgnoreCase("the"))
                .toList();
        int own = words.size();
        while (own > 0 && KINDS.contains(words.get(own - 1).toLowerCase(Locale.ROOT))) {
            own--;
        }
        List<String> shortNames = new ArrayList<>();
        if (own == words.size() || words.isEmpty()) {
            return shortNames;
        }
        String alone = String.join(" ", words.subList(0, own));
        if (alone.length() >= SHORTEST) {
            shortNames.add(alone);
        }
        boolean initials = words.size() >= FEWEST_INITIALS
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        if (initials) {
            shortNames.add(words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        }
        return shortNames;
    }
}
