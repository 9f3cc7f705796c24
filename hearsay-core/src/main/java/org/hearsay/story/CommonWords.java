package org.hearsay.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.text.WordTable;

/** In how many of 10,000 reports an English word stands, by {@code english-words.tsv} beside this class. */
final class CommonWords {
    private static final CommonWords SHIPPED = read();
    /** For a word that is not listed: rarer than the rarest that is. */
    private static final double UNLISTED = 5;

    private final Map<String, Integer> reports;

    private CommonWords(Map<String, Integer> reports) {
        this.reports = reports;
    }

    static CommonWords shipped() {
        return SHIPPED;
    }

    private static CommonWords read() {
        Map<String, Integer> reports = new LinkedHashMap<>();
        WordTable.rows(CommonWords.class, "english-words.tsv")
                .forEach(row -> reports.merge(Stems.of(row.get(0)), Integer.valueOf(row.get(1)), Math::max));
        return new CommonWords(reports);
    }

    /** The share of reports that have a word of this stem, above 0. */
    double share(String stem) {
        Integer listed = reports.get(stem);
        return (listed == null ? UNLISTED : listed) / 10_000;
    }

    boolean isListed(String stem) {
        return reports.containsKey(stem);
    }
}
