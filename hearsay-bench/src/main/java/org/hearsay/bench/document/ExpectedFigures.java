package org.hearsay.bench.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.task.Evaluation;
import org.hearsay.bench.task.Figure;

/**
 * The figures that were last recorded, in a file of {@code id, value} separated by a tab.
 *
 * @param values by figure id
 */
public record ExpectedFigures(Map<String, Double> values) {
    public ExpectedFigures {
        values = new LinkedHashMap<>(values);
    }

    public static ExpectedFigures of(List<Evaluation> evaluations) {
        Map<String, Double> values = new LinkedHashMap<>();
        evaluations.forEach(
                evaluation -> evaluation.figures().forEach(figure -> values.put(figure.id(), figure.value())));
        return new ExpectedFigures(values);
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws IOException if a line is not an id, a tab and a number
     */
    public static ExpectedFigures read(Path file) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] fields = line.split("\t");
            try {
                values.put(fields[0], Double.valueOf(fields[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(file + ":" + number + ": \"" + line + "\" is not an id, a tab and a number", e);
            }
        }
        return new ExpectedFigures(values);
    }

    public void write(Path file) throws IOException {
        StringBuilder out = new StringBuilder("# Written by `hearsay-bench/bench report`; figure, value\n");
        values.forEach((id, value) -> out.append(id)
                .append('\t')
                .append(Double.isNaN(value) ? "NaN" : String.format(Locale.ROOT, "%.4f", value))
                .append('\n'));
        Files.writeString(file, out);
    }

    /** One sentence for each figure that has moved, is new, or was not measured. */
    public List<String> moved(List<Evaluation> evaluations) {
        List<String> moved = new ArrayList<>();
        Map<String, Double> left = new LinkedHashMap<>(values);
        for (Evaluation evaluation : evaluations) {
            for (Figure figure : evaluation.figures()) {
                Double expected = left.remove(figure.id());
                if (expected == null) {
                    moved.add(figure.id() + ": new, " + figure.shown());
                } else if (figure.hasMovedFrom(expected)) {
                    moved.add(figure.id() + ": " + figure.unit().show(expected) + " -> " + figure.shown());
                }
            }
        }
        left.keySet().forEach(id -> moved.add(id + ": not measured"));
        return moved;
    }
}
