package org.hearsay.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tab-separated lists beside this class; lines that start with {@code #} are comments. */
final class WordLists {
    private WordLists() {}

    /** The lines, each cut at its tabs, in the order of the file. */
    static List<List<String>> rows(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + WordLists.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First column to the second, "" where a line has no second; a repeated key keeps its first value. */
    static Map<String, String> map(String resource) {
        Map<String, String> map = new LinkedHashMap<>();
        rows(resource).forEach(row -> map.putIfAbsent(row.get(0), row.size() > 1 ? row.get(1) : ""));
        return map;
    }

    /** The words of a list whose second column is {@code sort}, in the order of the file. */
    static Set<String> ofSort(String resource, String sort) {
        return rows(resource).stream()
                .filter(row -> row.size() > 1 && row.get(1).equals(sort))
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
