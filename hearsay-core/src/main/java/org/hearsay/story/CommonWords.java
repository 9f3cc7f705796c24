package org.hearsay.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

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
        try (InputStream in = CommonWords.class.getResourceAsStream("english-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("english-words.tsv is missing beside " + CommonWords.class.getName());
            }
            Map<String, Integer> reports = new LinkedHashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] fields = line.split("\t", -1);
                        reports.merge(Stems.of(fields[0]), Integer.valueOf(fields[1]), Math::max);
                    });
            return new CommonWords(reports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
