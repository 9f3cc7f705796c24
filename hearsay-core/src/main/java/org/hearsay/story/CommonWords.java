package org.hearsay.story;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.WordTable;

/** In how many of 10,000 reports an English word stands, by {@code english-words.tsv} beside this class. */
final class CommonWords {
    private static final CommonWords SHIPPED = read();
    /** For a word that is not listed: rarer than the rarest that is. */
    private static final double UNLISTED = 5;

    private final Map<Integer, Integer> reports;

    private CommonWords(Map<Integer, Integer> reports) {
        this.reports = reports;
    }

    static CommonWords shipped() {
        return SHIPPED;
    }

    private static CommonWords read() {
        Map<Integer, Integer> reports = new HashMap<>();
        WordTable.rows(CommonWords.class, "english-words.tsv")
                .forEach(row ->
                        reports.merge(Features.key(Stems.of(row.get(0))), Integer.valueOf(row.get(1)), Math::max));
        return new CommonWords(reports);
    }

    /** The share of reports that have a word of this stem, by {@link Features#key}, above 0. */
    double share(int stem) {
        Integer listed = reports.get(stem);
        return (listed == null ? UNLISTED : listed) / 10_000;
    }

    boolean isListed(int stem) {
        return reports.containsKey(stem);
    }
}
