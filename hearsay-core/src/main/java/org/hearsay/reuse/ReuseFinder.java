package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.Reuse.Direction;
import org.hearsay.reuse.Reuse.Passage;

/**
 * Finds the pairs of reports that share text.
 *
 * <pre>{@code
 * ReuseFinder finder = new ReuseFinder(ReuseOptions.defaults());
 * List<Reuse> pairs = finder.find(reports);
 * pairs.forEach(pair -> System.out.println(pair.a() + " " + pair.verdict() + " " + pair.b()));
 * }</pre>
 *
 * <p>Reports of any language take part. Two reports are compared if they have two winnowed fingerprints in common, which is
 * sure if they share a run of {@code 2 * window + gramWords - 1} words (11 by default) that stands in no more than {@code
 * manyHolders} texts; a text of fewer words than that needs one fingerprint.
 *
 * <p>The answer is bounded: reports with the very same words are compared once, all pairs of them are given up to 64 of them,
 * beyond that each with the first only; a passage of more than {@code manyHolders} different texts relates each further one to
 * its first {@code firstHolders} holders only. Memory is linear in the words of the reports; time is linear in them and in the
 * length of the related pairs. Thread-safe; the same reports give the same answer.
 */
public final class ReuseFinder {
    private static final int MANY_TWINS = 64;

    private final ReuseOptions options;
    private final Winnowing winnowing;
    private final Judge judge;
    private final Directions directions;

    public ReuseFinder(ReuseOptions options) {
        this(options, OutletTable.standard());
    }

    /**
     * Finds outlets' other names in this table.
     */
    public ReuseFinder(ReuseOptions options, OutletTable outlets) {
        this.options = options;
        this.winnowing = new Winnowing(options.gramWords(), options.window());
        this.judge = new Judge(options);
        this.directions = new Directions(outlets);
    }

    /** All pairs that share text, ordered by the first report, then by the second, in the order of the input. */
    public List<Reuse> find(List<Report> reports) {
        List<int[]> all =
                each(reports.size(), i -> ReportWords.of(reports.get(i)).words().keys());
        Twins twins = Twins.of(all);
        List<int[]> texts = IntStream.range(0, twins.size())
                .mapToObj(group -> all.get(twins.first(group)))
                .toList();
        SharedFingerprints shared = SharedFingerprints.of(texts, winnowing, options.parallel());
        List<List<Found>> found = each(twins.size(), b -> pairsWithEarlier(b, reports, twins, texts, shared));
        List<Found> pairs = found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Found::a).thenComparingInt(Found::b))
                .toList();
        return CommonOrigins.mark(pairs.stream().map(Found::reuse).toList());
    }

    /** A pair with the places of its reports in the input. */
    private record Found(int a, int b, Reuse reuse) {}

    private <T> List<T> each(int count, IntFunction<T> make) {
        IntStream numbers = IntStream.range(0, count);
        return (options.parallel() ? numbers.parallel() : numbers)
                .mapToObj(make)
                .toList();
    }

    private List<Found> pairsWithEarlier(
            int b, List<Report> reports, Twins twins, List<int[]> texts, SharedFingerprints shared) {
        List<Found> pairs = new ArrayList<>();
        int words = texts.get(b).length;
        if (twins.members(b).size() > 1 && words >= options.gramWords()) {
            pairs.addAll(pairsOfTwins(reports, twins.members(b), Alignment.whole(words)));
        }
        int[] related = shared.earlierRelated(b, options, texts);
        if (related.length == 0) {
            return pairs;
        }
        Aligner aligner = new Aligner(texts.get(b), options.leastPassageWords());
        for (int a : related) {
            Alignment alignment = aligner.align(texts.get(a));
            if (!alignment.isEmpty()) {
                pairs.addAll(pairsBetween(reports, twins.members(a), twins.members(b), alignment));
            }
        }
        return pairs;
    }

    private List<Found> pairsOfTwins(List<Report> reports, List<Integer> members, Alignment alignment) {
        List<Found> pairs = new ArrayList<>();
        int firsts = members.size() <= MANY_TWINS ? members.size() : 1;
        for (int i = 0; i < firsts; i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pair(reports, members.get(i), members.get(j), alignment).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /** Each member with each, if they are few; else each with the other group's first. */
    private List<Found> pairsBetween(
            List<Report> reports, List<Integer> groupA, List<Integer> groupB, Alignment alignment) {
        List<Found> pairs = new ArrayList<>();
        boolean few = (long) groupA.size() * groupB.size() <= MANY_TWINS;
        for (int i = 0; i < groupA.size(); i++) {
            for (int j = 0; j < (few || i == 0 ? groupB.size() : 1); j++) {
                pair(reports, groupA.get(i), groupB.get(j), alignment).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Found> pair(List<Report> reports, int a, int b, Alignment alignment) {
        if (a > b) {
            return pair(reports, b, a, alignment.turned());
        }
        ReportWords wordsA = ReportWords.of(reports.get(a));
        ReportWords wordsB = ReportWords.of(reports.get(b));
        return judge.judge(wordsA, wordsB, alignment)
                .map(judgement -> new Found(a, b, reuse(wordsA, wordsB, alignment, judgement)));
    }

    private Reuse reuse(ReportWords a, ReportWords b, Alignment alignment, Judgement judgement) {
        List<String> reasons = new ArrayList<>(judgement.reasons());
        Direction direction = Direction.UNKNOWN;
        if (judgement.verdict().isDerived()) {
            Directions.Finding finding = directions.find(a, b, alignment);
            direction = finding.direction();
            reasons.add(finding.reason());
        }
        List<Passage> passages = alignment.passages().stream()
                .map(passage -> new Passage(
                        a.words().span(passage.beginA(), passage.endA() - 1),
                        b.words().span(passage.beginB(), passage.endB() - 1),
                        passage.similarity()))
                .toList();
        return new Reuse(
                a.report().id(),
                b.report().id(),
                judgement.verdict(),
                judgement.shared(),
                direction,
                reasons,
                passages);
    }
}
