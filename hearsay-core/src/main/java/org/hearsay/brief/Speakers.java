package org.hearsay.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.name.NameGroup;
import org.hearsay.statement.Speaker;
import org.jspecify.annotations.Nullable;

/** Calls the speakers of statements by the story's merged names, as claims do. */
final class Speakers {
    private final Map<String, String> merged = new LinkedHashMap<>();

    Speakers(List<NameGroup> names) {
        for (NameGroup group : names) {
            group.variants()
                    .forEach(variant ->
                            merged.putIfAbsent(group.kind() + variant.toLowerCase(Locale.ROOT), group.name()));
        }
    }

    /** As {@link Stand#who(Speaker)}, under the merged name. */
    @Nullable
    String name(Speaker speaker) {
        String one = merged.get(speaker.kind() + speaker.name().toLowerCase(Locale.ROOT));
        return Stand.who(
                one == null
                        ? speaker
                        : new Speaker(
                                one,
                                speaker.kind(),
                                speaker.spans(),
                                speaker.role(),
                                speaker.body(),
                                speaker.unnamed()));
    }
}
