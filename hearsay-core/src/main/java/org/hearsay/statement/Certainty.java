package org.hearsay.statement;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.text.WordTable;

/** How sure a finder of attributions says it is &rarr; how often it is then right, from {@code certainty.tsv} beside this class. */
final class Certainty {
    static final Certainty RULES = new Certainty("rules");
    static final Certainty RULES_NOBODY = new Certainty("rules-nobody");
    static final Certainty ADDED = new Certainty("added");
    static final Certainty AGREED = new Certainty("agreed");
    static final Certainty TAGGER_NOBODY = new Certainty("tagger-nobody");
    static final Certainty TAGGER = new Certainty("tagger");

    private final NavigableMap<Double, Double> rightBySaid = new TreeMap<>();

    private Certainty(String finder) {
        WordTable.rows(Certainty.class, "certainty.tsv").stream()
                .filter(row -> row.get(0).equals(finder))
                .forEach(row -> rightBySaid.put(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
    }

    /** Share that is right, 0 to 1: never less for a surer one. */
    double of(double said) {
        Map.Entry<Double, Double> below = rightBySaid.floorEntry(said);
        Map.Entry<Double, Double> above = rightBySaid.ceilingEntry(said);
        if (below == null) {
            return rightBySaid.firstEntry().getValue();
        }
        if (above == null || above.getKey().equals(below.getKey())) {
            return below.getValue();
        }
        double way = (said - below.getKey()) / (above.getKey() - below.getKey());
        return below.getValue() + way * (above.getValue() - below.getValue());
    }
}
