package org.hearsay.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists beside this class: tab-separated columns, {@code #} starts a comment. */
final class NameList {
    private NameList() {}

    private static List<String[]> rows(String resource) {
        try (InputStream in = NameList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + NameList.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first columns. */
    static Set<String> words(String resource) {
        return rows(resource).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** First column to second. */
    static Map<String, String> columns(String resource) {
        Map<String, String> columns = new LinkedHashMap<>();
        rows(resource).forEach(row -> columns.put(row[0], row.length > 1 ? row[1] : ""));
        return columns;
    }

    /** Each line's names, those of all columns, joined by semicolons in the file. */
    static List<List<String>> groups(String resource) {
        List<List<String>> groups = new ArrayList<>();
        for (String[] row : rows(resource)) {
            groups.add(Stream.of(row)
                    .flatMap(column -> Stream.of(column.split(";", -1)))
                    .filter(name -> !name.isBlank())
                    .toList());
        }
        return groups;
    }
}
