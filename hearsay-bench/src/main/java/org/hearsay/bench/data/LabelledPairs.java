package org.hearsay.bench.data;

import java.util.List;
import java.util.Set;
import org.hearsay.text.WordTable;

/** Pairs of reports of the Helsinki summit that we labelled by reading; how, says {@code hearsay-bench/summit/README.md}. */
public final class LabelledPairs {
    private LabelledPairs() {}

    /**
     * A pair that shares text.
     *
     * @param label {@code derived}, {@code quote}, {@code boilerplate} or {@code none}
     */
    public record Labelled(String a, String b, String label) {
        public boolean isDerived() {
            return label.equals("derived");
        }
    }

    public static List<Labelled> pairs() {
        return WordTable.rows(LabelledPairs.class, "summit-pairs.tsv").stream()
                .map(row -> new Labelled(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /** The reports all of whose pairs are labelled; a pair that is not listed shares next to nothing. */
    public static Set<String> reports() {
        return WordTable.words(LabelledPairs.class, "summit-reports.tsv");
    }
}
