package org.hearsay.provenance;

import java.util.List;
import java.util.Map;
import org.hearsay.name.NameKey;
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
 * @param field what a person is the head or officer of, in the words of the role ("fire" of a fire chief)
 * @param via outlets on the way, nearest to the report first
 */
record End(
        String key,
        String name,
        Origin.Kind kind,
        Sources sources,
        @Nullable Unnamed unnamed,
        @Nullable String body,
        @Nullable String field,
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

    /** This end, or where it is a person of one of these bodies, the body, with the person's name beside it. */
    End of(Map<String, End> bodies) {
        End of = kind == Origin.Kind.ORGANIZATION
                ? bodies.get(key)
                : bodies.getOrDefault(body == null ? "" : NameKey.of(body), inField(bodies));
        if (of == null || of.name().equals(name)) {
            return this;
        }
        boolean person = kind == Origin.Kind.PERSON && !of.name().contains("(");
        String both = person ? of.name() + " (" + name + ")" : of.name();
        return new End(of.key(), both, Origin.Kind.ORGANIZATION, sources, unnamed, body, field, via);
    }

    /** The one body of a person's field: the fire chief is of the fire service, the harbour minister of the harbour ministry. */
    private @Nullable End inField(Map<String, End> bodies) {
        if (field == null) {
            return null;
        }
        List<End> same = bodies.values().stream()
                .filter(of -> of.key().indexOf(' ') > 0
                        && of.key().substring(0, of.key().lastIndexOf(' ')).equals(field))
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }

    End through(List<String> nearer) {
        if (nearer.isEmpty()) {
            return this;
        }
        java.util.LinkedHashSet<String> all = new java.util.LinkedHashSet<>(nearer);
        all.addAll(via);
        return new End(key, name, kind, sources, unnamed, body, field, List.copyOf(all));
    }
}
