package org.hearsay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lists that users read and extend: tab-separated files beside the class that uses them, in UTF-8, where blank lines and lines
 * that start with {@code #} say nothing. Each call reads the file; keep what it gives. All is in the order of the file.
 */
public final class WordTable {
    private WordTable() {}

    /** The lines, each cut at its tabs. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return Resource.text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The first columns. */
    public static Set<String> words(Class<?> beside, String name) {
        return words(beside, name, row -> true);
    }

    /** The first columns of the lines whose second column is {@code sort}. */
    public static Set<String> words(Class<?> beside, String name, String sort) {
        return words(beside, name, row -> row.size() > 1 && row.get(1).equals(sort));
    }

    private static Set<String> words(Class<?> beside, String name, Predicate<List<String>> wanted) {
        Set<String> words = new LinkedHashSet<>();
        rows(beside, name).stream().filter(wanted).forEach(row -> words.add(row.get(0)));
        return Collections.unmodifiableSet(words);
    }

    /** First column to second, "" where there is none; a repeated key keeps its first value. */
    public static Map<String, String> map(Class<?> beside, String name) {
        Map<String, String> map = new LinkedHashMap<>();
        rows(beside, name).forEach(row -> map.putIfAbsent(row.get(0), row.size() > 1 ? row.get(1) : ""));
        return Collections.unmodifiableMap(map);
    }

    /** First column to the words of the second, which semicolons separate; those of a repeated key follow each other. */
    public static Map<String, List<String>> lists(Class<?> beside, String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (List<String> row : rows(beside, name)) {
            lists.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .addAll(List.of(row.get(1).split(";", -1)));
        }
        return Collections.unmodifiableMap(lists);
    }

    /** Each line's words, those of all columns, which tabs or semicolons separate; blank ones are left out. */
    public static List<List<String>> groups(Class<?> beside, String name) {
        return rows(beside, name).stream()
                .map(row -> row.stream()
                        .flatMap(column -> Stream.of(column.split(";", -1)))
                        .filter(word -> !word.isBlank())
                        .toList())
                .toList();
    }
}
