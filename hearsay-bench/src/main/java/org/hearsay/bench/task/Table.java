package org.hearsay.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.bench.score.Prf;
import org.jspecify.annotations.Nullable;

/**
 * Figures in rows.
 *
 * @param header as long as every row; its first cell is the table's title
 */
public record Table(List<String> header, List<List<String>> rows) {
    static final List<String> PRF = List.of("P", "R", "F1", "gold", "predicted");

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header);
            }
        }
    }

    static List<String> header(String title, List<String> columns) {
        List<String> header = new ArrayList<>(List.of(title));
        header.addAll(columns);
        return header;
    }

    static List<String> row(String label, Prf prf) {
        return List.of(
                label, share(prf.p()), share(prf.r()), share(prf.f1()), count(prf.gold()), count(prf.predicted()));
    }

    static String share(@Nullable Double value) {
        return Unit.SHARE.show(value == null ? Double.NaN : value);
    }

    static String number(@Nullable Double value) {
        return Unit.NUMBER.show(value == null ? Double.NaN : value);
    }

    static String count(@Nullable Double value) {
        return Unit.COUNT.show(value == null ? Double.NaN : value);
    }

    /** As a Markdown table. */
    public String markdown() {
        StringBuilder out = new StringBuilder();
        line(out, header);
        line(
                out,
                IntStream.range(0, header.size())
                        .mapToObj(column -> column == 0 || isText(column) ? "---" : "---:")
                        .toList());
        rows.forEach(row -> line(out, row));
        return out.toString();
    }

    private boolean isText(int column) {
        return rows.stream().anyMatch(row -> row.get(column).chars().anyMatch(Character::isLetter));
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(
                cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** In columns, for a terminal. */
    public String text() {
        List<List<String>> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        int[] widths = IntStream.range(0, header.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column)
                                .codePointCount(0, line.get(column).length()))
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder cells = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                String pad = " ".repeat(widths[column] - cell.codePointCount(0, cell.length()));
                cells.append(column == 0 ? cell + pad : "  " + pad + cell);
            }
            out.append(cells.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
