package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.reuse.Reuse;
import org.jspecify.annotations.Nullable;

/**
 * Reports that are one text, printed or reworded several times.
 *
 * @param reports their ids, in the order of the input; two or more
 * @param first id of the report that the others took it from, null where that is not told or it is none of them
 * @param credit whom members credit as the maker; null where none does, or they do not agree on one
 */
record CopyGroup(
        List<String> reports,
        @Nullable String first,
        @Nullable String credit) {
    CopyGroup {
        reports = List.copyOf(reports);
    }

    /** Groups of copies and rewrites, the largest first. A passage taken over into a report's own text makes no group. */
    static List<CopyGroup> of(StoryBrief story) {
        Map<String, Set<String>> groups = new HashMap<>();
        Map<String, Report> byId = new LinkedHashMap<>();
        story.reports().forEach(report -> byId.put(report.id(), report));
        for (Reuse pair : story.copies()) {
            if (isSameText(pair) && byId.containsKey(pair.a()) && byId.containsKey(pair.b())) {
                join(groups, pair.a(), pair.b());
            }
        }
        OutletKeys keys = new OutletKeys(story);
        Map<String, Integer> takenFrom = takenFrom(story.copies());
        List<CopyGroup> found = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (String id : byId.keySet()) {
            Set<String> group = groups.get(id);
            if (group != null && !done.contains(id)) {
                done.addAll(group);
                List<String> ordered =
                        byId.keySet().stream().filter(group::contains).toList();
                List<Report> members = story.reports().stream()
                        .filter(report -> group.contains(report.id()))
                        .toList();
                String credit = credit(members, keys);
                String own = makersOwn(members, credit, keys);
                found.add(new CopyGroup(ordered, own == null ? first(ordered, takenFrom) : own, credit));
            }
        }
        found.sort(Comparator.comparing(group -> -group.reports().size()));
        return List.copyOf(found);
    }

    private static boolean isSameText(Reuse pair) {
        return pair.verdict() == Reuse.Verdict.COPY || pair.verdict() == Reuse.Verdict.REWRITE;
    }

    private static void join(Map<String, Set<String>> groups, String a, String b) {
        Set<String> of = groups.computeIfAbsent(a, id -> new LinkedHashSet<>(List.of(id)));
        Set<String> other = groups.computeIfAbsent(b, id -> new LinkedHashSet<>(List.of(id)));
        if (of != other) {
            Set<String> larger = of.size() >= other.size() ? of : other;
            Set<String> smaller = larger == of ? other : of;
            larger.addAll(smaller);
            smaller.forEach(id -> groups.put(id, larger));
        }
    }

    /** How many reports took their text from each report, by the pairs that tell. */
    private static Map<String, Integer> takenFrom(List<Reuse> copies) {
        Map<String, Integer> taken = new HashMap<>();
        for (Reuse pair : copies) {
            if (isSameText(pair)) {
                switch (pair.direction()) {
                    case A_FROM_B -> taken.merge(pair.b(), 1, Integer::sum);
                    case B_FROM_A -> taken.merge(pair.a(), 1, Integer::sum);
                    case COMMON, UNKNOWN -> {}
                }
            }
        }
        return taken;
    }

    /** The one report that every other of the group took the text from. */
    private static @Nullable String first(List<String> group, Map<String, Integer> takenFrom) {
        return group.stream()
                .filter(id -> takenFrom.getOrDefault(id, 0) == group.size() - 1)
                .findFirst()
                .orElse(null);
    }

    /** The one maker that members credit; null where none does, or they do not agree. */
    private static @Nullable String credit(List<Report> members, OutletKeys keys) {
        Map<String, String> credits = new LinkedHashMap<>();
        for (Report member : members) {
            String credit = member.credit();
            if (credit != null && !credit.isBlank()) {
                credits.putIfAbsent(keys.of(credit), credit);
            }
        }
        return credits.size() == 1
                ? Wording.shortened(credits.values().iterator().next(), 60)
                : null;
    }

    /** The one member that is the maker's own. */
    private static @Nullable String makersOwn(List<Report> members, @Nullable String credit, OutletKeys keys) {
        if (credit == null) {
            return null;
        }
        List<String> own = members.stream()
                .filter(member -> member.outlet() != null && keys.isSame(member.outlet(), credit))
                .map(Report::id)
                .toList();
        return own.size() == 1 ? own.get(0) : null;
    }

    /** The reports but for {@code first}. */
    List<String> others() {
        return reports.stream().filter(id -> !id.equals(first)).toList();
    }

    /** "3 reports are copies or rewrites of the text of Reuters", without a full stop. */
    String words(ReportNames names) {
        String many = Wording.number(reports.size()) + " reports";
        if (first != null) {
            List<String> others = others();
            return (others.size() == 1
                            ? names.name(others.get(0)) + " is a copy or rewrite"
                            : Wording.number(others.size()) + " reports are copies or rewrites")
                    + " of the text of " + names.name(first);
        }
        return many + " are copies or rewrites of one text, "
                + (credit == null ? "and nothing tells who had it first" : "credited to " + credit);
    }
}
