package org.hearsay.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.article.Report;
import org.hearsay.reuse.Reuse;

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
 * Reports that are not English join a story only by evidence that needs no translation ({@link ForeignReports}). For more reports than
 * memory holds there is {@link StoryStream}. Thread-safe.
 */
public final class StoryGrouper {
    private final StoryOptions options;

    public StoryGrouper(StoryOptions options) {
        this.options = options;
    }

    /** Every report in exactly one story, {@code s1} the largest; stories of one size in the order of their first report. */
    public List<Story> group(List<Report> reports, List<Reuse> reuse) {
        Integer[] byId = IntStream.range(0, reports.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(byId, Comparator.comparing(place -> reports.get(place).id()));
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < byId.length; i++) {
            places.put(reports.get(byId[i]).id(), i);
        }
        IntStream numbers = IntStream.range(0, byId.length);
        List<Card> cards = (options.parallel() ? numbers.parallel() : numbers)
                .mapToObj(i -> Card.of(reports.get(byId[i])))
                .toList();
        StoryEngine engine = new StoryEngine(options);
        engine.add(cards, copies(byId.length, places, reuse));
        List<Cluster> clusters = ForeignReports.joined(
                engine.clusters(), place -> cards.get(place).english(), cards::get);
        return new StoryNaming(place -> byId[place], cards::get).name(clusters).toList();
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
}
