package org.hearsay.provenance;

import java.util.List;
import org.hearsay.statement.Unnamed;
import org.jspecify.annotations.Nullable;

/**
 * Where one mention's chain ends.
 *
 * @param key equal for ends that are one and the same
 * @param name as it is shown
 * @param kind what it is
 * @param sources what is known of an outlet's sources
 * @param unnamed their type, where they are unnamed
 * @param body the body that a named speaker belongs to
 * @param via outlets on the way, nearest to the report first
 */
record End(
        String key,
        String name,
        Origin.Kind kind,
        Sources sources,
        @Nullable Unnamed unnamed,
        @Nullable String body,
        List<String> via) {

    /** What is known of the sources of an outlet's own reporting. */
    enum Sources {
        UNNAMED,
        /** Eyewitnesses, documents, people by name. */
        KNOWN,
        UNSAID
    }

    End {
        via = List.copyOf(via);
    }

    End through(List<String> nearer) {
        if (nearer.isEmpty()) {
            return this;
        }
        java.util.LinkedHashSet<String> all = new java.util.LinkedHashSet<>(nearer);
        all.addAll(via);
        return new End(key, name, kind, sources, unnamed, body, List.copyOf(all));
    }
}
