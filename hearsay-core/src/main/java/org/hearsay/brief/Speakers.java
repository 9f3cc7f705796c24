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
            group.variants().forEach(variant -> merged.putIfAbsent(variant.toLowerCase(Locale.ROOT), group.name()));
        }
    }

    /** Whether the speaker goes by a name of somebody, and not by a description. */
    boolean isName(Speaker speaker) {
        return merged.containsKey(speaker.name().toLowerCase(Locale.ROOT));
    }

    /** As {@link Stand#name(Speaker)}, under the merged name. */
    @Nullable
    String name(Speaker speaker) {
        return Stand.name(merged(speaker));
    }

    /** As {@link Stand#who(Speaker)}, under the merged name. */
    @Nullable
    String who(Speaker speaker) {
        return Stand.who(merged(speaker));
    }

    private Speaker merged(Speaker speaker) {
        String one = merged.get(speaker.name().toLowerCase(Locale.ROOT));
        return one == null
                ? speaker
                : new Speaker(one, speaker.kind(), speaker.spans(), speaker.role(), speaker.body(), speaker.unnamed());
    }
}
