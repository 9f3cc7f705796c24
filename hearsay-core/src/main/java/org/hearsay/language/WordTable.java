package org.hearsay.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tab-separated word lists beside this class; lines that start with {@code #} are comments. */
final class WordTable {
    private WordTable() {}

    /** The lines of a list, each cut at its tabs, in the order of the file. */
    static List<String[]> rows(String resource) {
        try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + WordTable.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First column to second; a repeated key keeps its first value. */
    static Map<String, String> map(String resource) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String[] row : rows(resource)) {
            if (row.length < 2) {
                throw new IllegalStateException(resource + ": expected two columns in \"" + row[0] + "\"");
            }
            map.putIfAbsent(row[0], row[1]);
        }
        return map;
    }

    /** The first columns of the lines whose second column is {@code kind}. */
    static Set<String> words(String resource, String kind) {
        return rows(resource).stream()
                .filter(row -> row.length > 1 && row[1].equals(kind))
                .map(row -> row[0])
                .collect(Collectors.toUnmodifiableSet());
    }
}
