package org.hearsay.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks up the merged names of a story. Immutable; constant time. */
public final class Names {
    private final Map<String, NameGroup> byVariant = new LinkedHashMap<>();

    private Names(List<NameGroup> groups) {
        for (NameGroup group : groups) {
            group.variants().forEach(variant -> byVariant.putIfAbsent(variant, group));
        }
        for (NameGroup group : groups) {
            group.variants().forEach(variant -> byVariant.putIfAbsent(key(variant), group));
        }
    }

    /** Where two groups have one spelling, the earlier group has it. */
    public static Names of(List<NameGroup> groups) {
        return new Names(groups);
    }

    /** The group that has this spelling; case, a leading article and a possessive ending do not matter. */
    public Optional<NameGroup> find(String name) {
        NameGroup group = byVariant.get(name);
        return Optional.ofNullable(group != null ? group : byVariant.get(key(name)));
    }

    /** The merged name of this spelling, or {@code name} itself where nothing is merged with it. */
    public String canonical(String name) {
        return find(name).map(NameGroup::name).orElse(name);
    }

    private static String key(String name) {
        return SpellingCounter.plain(name).toLowerCase(Locale.ROOT);
    }
}
