package org.hearsay.brief;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.name.NameGroup;
import org.hearsay.name.NameKey;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;

/** Tells whether two names are of one outlet, by the table of outlets and the names that the story merges. For one thread. */
final class OutletKeys {
    private final OutletTable table;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> merged = new LinkedHashMap<>();

    OutletKeys(StoryBrief story) {
        table = story.outlets();
        for (NameGroup group : story.names()) {
            String one = plain(group.name());
            group.variants().forEach(variant -> merged.putIfAbsent(plain(variant), one));
        }
    }

    /** Equal for the names of one outlet; case and a leading "The" do not matter. */
    String of(String name) {
        return known.computeIfAbsent(name, any -> {
            String plain = plain(name);
            return merged.getOrDefault(plain, plain);
        });
    }

    boolean isSame(String name, String other) {
        return of(name).equals(of(other));
    }

    private String plain(String name) {
        String line = Wording.oneLine(name);
        return NameKey.of(table.find(line).map(Outlet::name).orElse(line));
    }
}
