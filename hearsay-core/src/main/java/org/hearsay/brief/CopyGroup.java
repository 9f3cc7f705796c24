package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param credit who all of them, but for {@code first}, credit as the maker; null where they do not agree on one
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
        List<CopyGroup> found = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (String id : byId.keySet()) {
            Set<String> group = groups.get(id);
            if (group != null && !done.contains(id)) {
                done.addAll(group);
                List<String> ordered =
                        byId.keySet().stream().filter(group::contains).toList();
                String first = first(ordered, story.copies());
                found.add(new CopyGroup(ordered, first, credit(ordered, first, byId)));
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

    /** The one report that every other of the group, by its pair with it, took the text from. */
    private static @Nullable String first(List<String> group, List<Reuse> copies) {
        Map<String, Integer> takenFrom = new HashMap<>();
        Set<String> members = new LinkedHashSet<>(group);
        for (Reuse pair : copies) {
            if (isSameText(pair) && members.contains(pair.a()) && members.contains(pair.b())) {
                switch (pair.direction()) {
                    case A_FROM_B -> takenFrom.merge(pair.b(), 1, Integer::sum);
                    case B_FROM_A -> takenFrom.merge(pair.a(), 1, Integer::sum);
                    case COMMON, UNKNOWN -> {}
                }
            }
        }
        return group.stream()
                .filter(id -> takenFrom.getOrDefault(id, 0) == group.size() - 1)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String credit(Collection<String> group, @Nullable String first, Map<String, Report> byId) {
        Set<String> credits = new LinkedHashSet<>();
        for (String id : group) {
            Report report = byId.get(id);
            String credit = report == null || report.credit() == null ? "" : report.credit();
            if (!id.equals(first)) {
                credits.add(credit == null ? "" : credit);
            }
        }
        String one = credits.size() == 1 ? credits.iterator().next() : "";
        return one.isEmpty() ? null : Wording.shortened(one, 60);
    }

    /** "4 reports are one text, that of Reuters", without a full stop. */
    String words(ReportNames names) {
        String many = Wording.number(reports.size()) + " reports";
        if (first != null) {
            List<String> others =
                    reports.stream().filter(id -> !id.equals(first)).toList();
            return (others.size() == 1
                            ? names.name(others.get(0)) + " is a copy or rewrite"
                            : Wording.number(others.size()) + " reports are copies or rewrites")
                    + " of the text of " + names.name(first);
        }
        return credit == null
                ? many + " are one text, copied or reworded; nothing tells who had it first"
                : many + " are copies or rewrites of one text, credited to " + credit;
    }
}
