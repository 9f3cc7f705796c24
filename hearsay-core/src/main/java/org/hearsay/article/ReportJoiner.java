package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Problem;

/**
 * Makes one report of what is the same report several times: pages of one address in other forms (AMP, print, tracking, archives),
 * of one outlet at other addresses, and earlier versions of it. The latest version is the report; of equals, the one at the plain
 * address, then the longest, then the first.
 *
 * <pre>{@code
 * Joined joined = new ReportJoiner(OutletTable.standard()).join(reports);
 * }</pre>
 *
 * <p>An address, a headline or a date alone joins nothing: the texts must agree as well. Reports of outlets that are known to be
 * different stay apart, whatever they share. Immutable; time is linear in the reports' length.
 */
public final class ReportJoiner {
    /** What is compared of one key; more stay apart. */
    private static final int MOST_GROUPS = 4;

    private final OutletTable outlets;

    public ReportJoiner(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** Each report once, with its places and versions. */
    public Joined join(List<Report> reports) {
        List<ReportGroup> groups = new ArrayList<>();
        Map<String, Set<ReportGroup>> byKey = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Likeable report = Likeable.of(reports.get(i), i, outlets);
            ReportGroup group = find(report, byKey).orElseGet(() -> {
                ReportGroup fresh = new ReportGroup();
                groups.add(fresh);
                return fresh;
            });
            group.add(report);
            report.keys()
                    .forEach(key -> byKey.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                            .add(group));
        }
        List<Problem> problems = new ArrayList<>();
        Report[] kept = new Report[reports.size()];
        for (ReportGroup group : groups) {
            ReportGroup.Whole whole = group.whole();
            kept[whole.number()] = whole.report();
            problems.addAll(whole.problems());
        }
        List<Report> all = new ArrayList<>();
        for (Report report : kept) {
            if (report != null) {
                all.add(report);
            }
        }
        return new Joined(all, problems);
    }

    private static Optional<ReportGroup> find(Likeable report, Map<String, Set<ReportGroup>> byKey) {
        return report.keys().stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream().limit(MOST_GROUPS))
                .distinct()
                .filter(group -> group.takes(report))
                .findFirst();
    }
}
