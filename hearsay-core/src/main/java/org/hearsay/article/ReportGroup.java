package org.hearsay.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.source.Problem;

/** One report while its places and versions are gathered. */
final class ReportGroup {
    private static final int MOST_VERSIONS = 32;
    private static final Comparator<Likeable> BEST = Comparator.comparing((Likeable one) -> !one.isPlain())
            .thenComparing(Comparator.comparingInt(Likeable::words).reversed())
            .thenComparingInt(Likeable::number);

    /** Reports that say the same, each list one version. */
    private final List<List<Likeable>> versions = new ArrayList<>();

    /**
     * A report that is whole.
     *
     * @param number its place in the input
     * @param problems one for each place and version that is no report of its own
     */
    record Whole(Report report, int number, List<Problem> problems) {}

    /** Whether a report is this one, at another place or in another version. */
    boolean takes(Likeable report) {
        return like(report, Likeable.Likeness.SAME).isPresent()
                || (versions.size() < MOST_VERSIONS
                        && like(report, Likeable.Likeness.VERSION).isPresent());
    }

    private Optional<List<Likeable>> like(Likeable report, Likeable.Likeness likeness) {
        return versions.stream()
                .filter(version -> version.get(0).compare(report) == likeness)
                .findFirst();
    }

    void add(Likeable report) {
        like(report, Likeable.Likeness.SAME)
                .ifPresentOrElse(version -> version.add(report), () -> versions.add(new ArrayList<>(List.of(report))));
    }

    Whole whole() {
        for (List<Likeable> version : versions) {
            version.sort(BEST);
        }
        versions.sort(Comparator.comparing((List<Likeable> version) -> time(version))
                .thenComparingInt(version -> version.get(0).number()));
        List<Likeable> last = versions.get(versions.size() - 1);
        Likeable kept = last.get(0);
        if (versions.size() == 1 && last.size() == 1) {
            return new Whole(kept.report(), kept.number(), List.of());
        }
        Set<ReportPlace> places = new LinkedHashSet<>(kept.report().places());
        List<ReportVersion> earlier = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (List<Likeable> version : versions) {
            boolean isLast = version == last;
            for (int i = 0; i < version.size(); i++) {
                Likeable one = version.get(i);
                if (one != kept && (isLast || i > 0)) {
                    places.addAll(one.report().places());
                    problems.add(problem(one, "same-report", "the same report as ", kept));
                }
            }
            if (!isLast) {
                earlier.add(ReportVersion.of(version.get(0).report(), kept.report()));
                problems.add(problem(version.get(0), "earlier-version", "an earlier version of ", kept));
            }
        }
        return new Whole(kept.report().with(List.copyOf(places), earlier), kept.number(), problems);
    }

    /** When the latest of them was changed or fetched. */
    private static String time(List<Likeable> version) {
        return version.stream()
                .map(Likeable::time)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static Problem problem(Likeable one, String code, String what, Likeable kept) {
        String id = one.report().id();
        return new Problem(
                one.report().path(),
                code,
                "\"" + id + "\" is " + what + "\"" + kept.report().id() + "\"; kept with it, counted once");
    }
}
