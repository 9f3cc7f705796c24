package org.hearsay.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.article.Report;
import org.hearsay.reuse.Reuse;
import org.jspecify.annotations.Nullable;

/**
 * Groups reports into stories: what tells of the same event, or of the same affair.
 *
 * <pre>{@code
 * StoryGrouper grouper = new StoryGrouper(StoryOptions.defaults());
 * List<Story> stories = grouper.group(reports, new ReuseFinder(ReuseOptions.defaults()).find(reports));
 * stories.forEach(story -> System.out.println(story.label() + ": " + story.reports().size()));
 * }</pre>
 *
 * <p>Copies and rewrites are one story from the start; then the most similar stories are joined by average link over TF-IDF
 * vectors. Which reports are one story does not depend on the order of the input; the stories' ids do, where sizes are equal.
 * Reports that are not English join a story only by evidence that needs no translation ({@link ForeignReports}). Thread-safe.
 */
public final class StoryGrouper {
    private final StoryOptions options;

    public StoryGrouper(StoryOptions options) {
        this.options = options;
    }

    /** Every report in exactly one story, {@code s1} the largest; stories of one size in the order of their first report. */
    public List<Story> group(List<Report> reports, List<Reuse> reuse) {
        List<Report> byId =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < byId.size(); i++) {
            places.put(byId.get(i).id(), i);
        }
        List<Map<String, WordUse>> uses =
                each(byId.size(), i -> byId.get(i).isEnglish() ? WordUse.of(byId.get(i)) : Map.of());
        List<WordVector> vectors = vectors(uses);
        List<Cluster> clusters = withForeign(byId, uses, cluster(byId, vectors, copies(byId.size(), places, reuse)));
        return new StoryNaming(reports, byId, vectors).name(clusters);
    }

    /** Reports that are not English, alone so far, join the story that they clearly share evidence with. */
    private static List<Cluster> withForeign(
            List<Report> reports, List<Map<String, WordUse>> uses, List<Cluster> clusters) {
        ForeignReports foreign = new ForeignReports(clusters, uses);
        Map<Integer, Cluster> joined = new TreeMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            joined.put(i, clusters.get(i));
        }
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            boolean english = cluster.members().stream()
                    .anyMatch(report -> reports.get(report).isEnglish());
            int story =
                    english ? -1 : foreign.storyOf(reports.get(cluster.members().get(0)));
            if (story >= 0) {
                joined.computeIfPresent(story, (place, of) -> of.joined(cluster));
                joined.remove(i);
            }
        }
        return List.copyOf(joined.values());
    }

    private List<WordVector> vectors(List<Map<String, WordUse>> counts) {
        ReportVectors vectors = new ReportVectors(counts, options.granularity().backgroundReports());
        return each(counts.size(), i -> vectors.of(counts.get(i)));
    }

    private <T> List<T> each(int count, IntFunction<T> make) {
        IntStream numbers = IntStream.range(0, count);
        return (options.parallel() ? numbers.parallel() : numbers)
                .mapToObj(make)
                .toList();
    }

    /** For each report the smallest place of those that it is a copy or rewrite of, over any number of steps. */
    private static int[] copies(int size, Map<String, Integer> places, List<Reuse> reuse) {
        int[] roots = IntStream.range(0, size).toArray();
        for (Reuse pair : reuse) {
            Integer a = places.get(pair.a());
            Integer b = places.get(pair.b());
            boolean same = pair.verdict() == Reuse.Verdict.COPY || pair.verdict() == Reuse.Verdict.REWRITE;
            if (a != null && b != null && same) {
                int rootA = root(roots, a);
                int rootB = root(roots, b);
                roots[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
            }
        }
        return IntStream.range(0, size).map(i -> root(roots, i)).toArray();
    }

    private static int root(int[] roots, int of) {
        int root = of;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }

    private List<Cluster> cluster(List<Report> reports, List<WordVector> vectors, int[] copies) {
        Map<Integer, Cluster> seeds = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            seeds.merge(copies[i], single(i, reports.get(i), vectors.get(i)), Cluster::joined);
        }
        Map<Integer, Integer> seedOfRoot = new LinkedHashMap<>();
        seeds.keySet().forEach(root -> seedOfRoot.put(root, seedOfRoot.size()));
        Agglomeration agglomeration = new Agglomeration(List.copyOf(seeds.values()), options);
        Neighbours neighbours = new Neighbours(vectors);
        double least = options.leastSimilarity() / 2;
        List<List<Integer>> near = each(reports.size(), i -> neighbours.of(i, least));
        for (int i = 0; i < near.size(); i++) {
            int seed = Objects.requireNonNull(seedOfRoot.get(copies[i]));
            for (int other : near.get(i)) {
                agglomeration.connect(seed, Objects.requireNonNull(seedOfRoot.get(copies[other])));
            }
        }
        return agglomeration.run();
    }

    private static Cluster single(int place, Report report, WordVector vector) {
        LocalDate day = day(report.published());
        return new Cluster(
                List.of(place),
                vector,
                day == null ? Long.MAX_VALUE : day.toEpochDay(),
                day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    /** The day of an ISO 8601 date or time; null for anything else. */
    static @Nullable LocalDate day(@Nullable String published) {
        try {
            return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
