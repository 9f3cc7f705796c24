package org.hearsay.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.score.Spans;
import org.hearsay.text.WordTable;

/**
 * Attributions of PolNeAR's train part with the position that we gave them by reading ({@code polnear-positions.tsv}; how, says
 * {@code hearsay-bench/positions/README.md}).
 */
public final class LabelledPositions {
    private LabelledPositions() {}

    /** Which half a statement is in; the test half is not looked at while rules are changed. */
    public enum Half {
        DEV,
        TEST
    }

    /**
     * One statement, by where it stands in a report of PolNeAR.
     *
     * @param cue may be empty
     * @param position by the name that the formats give it
     */
    public record Labelled(String report, Spans content, Spans cue, String position) {}

    /** The statements of a half, by report. */
    public static List<Labelled> of(Half half) {
        String name = half.name().toLowerCase(Locale.ROOT);
        return WordTable.rows(LabelledPositions.class, "polnear-positions.tsv").stream()
                .filter(row -> row.get(4).equals(name))
                .map(row -> new Labelled(row.get(0), spans(row.get(1)), spans(row.get(2)), row.get(3)))
                .toList();
    }

    /** {@code 10-20,25-30}; {@code -} for none. */
    private static Spans spans(String written) {
        List<Spans.Range> ranges = new ArrayList<>();
        for (String range : written.equals("-") ? new String[0] : written.split(",")) {
            int dash = range.indexOf('-');
            ranges.add(new Spans.Range(
                    Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1))));
        }
        return new Spans(ranges);
    }
}
