package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;

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
 * <p>The answer is bounded: of reports with the very same words the first 64 are given in all pairs, further ones with the
 * first only; a passage of more than {@code manyHolders} different texts relates each further one to its first {@code
 * firstHolders} holders only. Memory is linear in the words of the reports; time is linear in them and in the length of the
 * related pairs. For more reports than memory holds there is {@link ReuseStream}. Thread-safe; the same reports give the same
 * answer.
 */
public final class ReuseFinder {
    private final ReuseOptions options;
    private final OutletTable outlets;

    public ReuseFinder(ReuseOptions options) {
        this(options, OutletTable.standard());
    }

    /**
     * Finds outlets' other names in this table.
     */
    public ReuseFinder(ReuseOptions options, OutletTable outlets) {
        this.options = options;
        this.outlets = outlets;
    }

    /** All pairs that share text, ordered by the first report, then by the second, in the order of the input. */
    public List<Reuse> find(List<Report> reports) {
        Stream<Report> stream = options.parallel() ? reports.parallelStream() : reports.stream();
        List<ReportWords> words = stream.map(ReportWords::of).toList();
        List<Found.Pair> pairs = new ArrayList<>();
        new PairSearch(options, outlets, words::get).add(words).forEach(pairs::addAll);
        pairs.sort(Comparator.<Found.Pair>comparingInt(pair -> pair.found().a())
                .thenComparingInt(pair -> pair.found().b()));
        Conclusion conclusion = new Conclusion(
                pairs.stream().map(Found.Pair::found).toList(),
                number -> words.get(number).id());
        return pairs.stream()
                .map(pair -> conclusion.of(pair.found(), pair.reuse()))
                .toList();
    }
}
