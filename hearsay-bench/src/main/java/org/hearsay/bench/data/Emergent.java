package org.hearsay.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Emergent: {@code train.csv} of claims, headlines and how a headline stands to its claim. */
public final class Emergent {
    private Emergent() {}

    /**
     * A headline and its claim.
     *
     * @param stance {@code for}, {@code against} or {@code observing}
     */
    public record Headline(String claim, String headline, String stance) {}

    /**
     * Reads the rows in order.
     *
     * @throws IOException if the file has no columns {@code claim, headline, stance}
     */
    public static List<Headline> read(Path file) throws IOException {
        List<List<String>> rows = Csv.rows(Files.readString(file));
        List<String> names = rows.isEmpty() ? List.of() : rows.get(0);
        Map<String, Integer> columns = IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, column -> column, (first, second) -> first));
        int claim = column(columns, "claim", file);
        int headline = column(columns, "headline", file);
        int stance = column(columns, "stance", file);
        List<Headline> headlines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            headlines.add(new Headline(row.get(claim), row.get(headline), row.get(stance)));
        }
        return headlines;
    }

    private static int column(Map<String, Integer> columns, String name, Path file) throws IOException {
        Integer column = columns.get(name);
        if (column == null) {
            throw new IOException(file + ":1: no column \"" + name + "\" among " + columns.keySet());
        }
        return column;
    }
}
