package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameKey;
import org.hearsay.statement.Unnamed;

/** The ends of one side of a claim, those that are one and the same put together, and counted. */
final class Side {
    private final Map<String, List<End>> ends = new LinkedHashMap<>();
    private final Map<String, Set<String>> reports = new LinkedHashMap<>();
    /** Keys of the ends that say it without a hedge somewhere. */
    private final Set<String> firm = new LinkedHashSet<>();

    Side(Trail trail) {
        Map<Mention, List<End>> found = new LinkedHashMap<>();
        trail.mentions().forEach(mention -> found.put(mention, trail.ends(mention)));
        Map<String, End> bodies = bodies(found.values());
        for (Map.Entry<Mention, List<End>> entry : found.entrySet()) {
            Mention mention = entry.getKey();
            for (End each : entry.getValue()) {
                End end = each.of(bodies);
                ends.computeIfAbsent(end.key(), key -> new ArrayList<>()).add(end);
                reports.computeIfAbsent(end.key(), key -> new LinkedHashSet<>()).add(mention.report());
                if (!mention.hedged()) {
                    firm.add(end.key());
                }
            }
        }
    }

    /** Bodies that speak themselves, by key: what one of their people says is theirs too. */
    private static Map<String, End> bodies(Iterable<List<End>> all) {
        Map<String, End> bodies = new LinkedHashMap<>();
        for (List<End> ends : all) {
            for (End end : ends) {
                if (end.kind() == Origin.Kind.ORGANIZATION) {
                    bodies.merge(
                            end.key(),
                            end,
                            (one, other) -> one.name().length() >= other.name().length() ? one : other);
                }
            }
        }
        return bodies;
    }

    /** The origins, those with most reports first, then by name. */
    List<Origin> origins(boolean denies) {
        return ends.keySet().stream()
                .map(key -> origin(key, denies))
                .sorted(Comparator.comparing(
                                (Origin origin) -> -origin.reports().size())
                        .thenComparing(Origin::name))
                .toList();
    }

    private Origin origin(String key, boolean denies) {
        List<End> same = ends.getOrDefault(key, List.of());
        End first = strongest(same);
        Set<String> via = new LinkedHashSet<>();
        same.forEach(end -> via.addAll(end.via()));
        Unnamed unnamed = same.stream()
                .map(End::unnamed)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Origin(
                first.name(),
                first.kind(),
                isUnnamed(same),
                isUnnamed(same) ? unnamed : null,
                denies,
                List.copyOf(via),
                List.copyOf(reports.getOrDefault(key, Set.of())),
                isNamed(first, same),
                first.kind() != Origin.Kind.CIRCULAR);
    }

    /** An outlet known to have sources of its own is not unsourced, whatever another mention leaves out. */
    private static End strongest(List<End> same) {
        return same.stream().filter(Side::isSourced).findFirst().orElse(same.get(0));
    }

    private static boolean isUnnamed(List<End> same) {
        return same.stream().anyMatch(end -> end.sources() == End.Sources.UNNAMED)
                && same.stream().noneMatch(end -> end.sources() == End.Sources.KNOWN);
    }

    private static boolean isNamed(End first, List<End> same) {
        return switch (first.kind()) {
            case PERSON -> !People.isDescription(first.name());
            case ORGANIZATION, DOCUMENT -> true;
            case OUTLET -> same.stream().anyMatch(end -> end.sources() == End.Sources.KNOWN);
            case UNSOURCED, CIRCULAR -> false;
        };
    }

    int max() {
        return (int) ends.values().stream()
                .filter(same -> strongest(same).kind() != Origin.Kind.CIRCULAR)
                .count();
    }

    private static boolean isSourced(End end) {
        return end.kind() != Origin.Kind.UNSOURCED && end.kind() != Origin.Kind.CIRCULAR;
    }

    /**
     * Origins that may be one count once: outlets whose sources are unnamed or unsaid, whatever body they are said to be of, since
     * outlets call one body by many words; people of one body; people who are only described; papers, which each outlet describes
     * in its own words. Outlets without any source do not count, and where others say it firmly, neither do those that only hedge
     * ("may have begun"): what they say may be something else.
     */
    int min() {
        Set<String> named = new TreeSet<>();
        boolean unnamed = false;
        boolean isFirm = ends.entrySet().stream()
                .anyMatch(entry -> firm.contains(entry.getKey()) && isSourced(strongest(entry.getValue())));
        for (Map.Entry<String, List<End>> entry : ends.entrySet()) {
            End end = strongest(entry.getValue());
            if (isFirm && !firm.contains(entry.getKey())) {
                continue;
            }
            switch (end.kind()) {
                case PERSON, ORGANIZATION -> {
                    if (!isNamed(end, entry.getValue())) {
                        unnamed = true;
                    } else {
                        named.add(end.body() == null ? end.key() : NameKey.of(end.body()));
                    }
                }
                case DOCUMENT -> named.add("document");
                case OUTLET -> {
                    if (isNamed(end, entry.getValue())) {
                        named.add("outlet " + end.key());
                    } else {
                        unnamed = true;
                    }
                }
                case UNSOURCED, CIRCULAR -> {}
            }
        }
        return named.size() + (unnamed ? 1 : 0);
    }
}
