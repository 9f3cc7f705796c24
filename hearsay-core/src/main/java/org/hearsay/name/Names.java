package org.hearsay.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;

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

    /** The speaker, and the body that they are of, under the merged names; a company that was read as a person is one, and the other way round. */
    public Speaker renamed(Speaker speaker) {
        NameGroup group = byVariant.get(speaker.name());
        String body = speaker.body();
        NameGroup ofBody = body == null ? null : byVariant.get(body);
        if (group == null && ofBody == null) {
            return speaker;
        }
        boolean isBody =
                group != null && speaker.kind() == SpeakerKind.PERSON && group.kind() == SpeakerKind.ORGANIZATION;
        boolean isPerson = group != null
                && group.kind() == SpeakerKind.PERSON
                && (speaker.kind() == SpeakerKind.ORGANIZATION || speaker.kind() == SpeakerKind.UNKNOWN);
        return new Speaker(
                group == null ? speaker.name() : group.name(),
                isBody ? SpeakerKind.ORGANIZATION : isPerson ? SpeakerKind.PERSON : speaker.kind(),
                speaker.spans(),
                speaker.role(),
                ofBody == null ? body : ofBody.name(),
                speaker.unnamed());
    }

    private static String key(String name) {
        return SpellingCounter.plain(name).toLowerCase(Locale.ROOT);
    }
}
