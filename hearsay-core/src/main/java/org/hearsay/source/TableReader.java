package org.hearsay.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) and TSV &rarr; a document for each row. The first row names the columns, by the names of {@code fields.tsv} or by
 * those that {@link SourceOptions#columns()} gives.
 */
final class TableReader {
    private static final int MAX_COLUMNS = 1000;
    private static final String SEPARATORS = ",\t;";

    private final SourceOptions options;
    private final Intake intake;
    private final RecordReader records;

    TableReader(SourceOptions options, Intake intake, LinkReader links) {
        this.options = options;
        this.intake = intake;
        this.records = new RecordReader(intake, options.columns(), links);
    }

    /** What parts the columns: of comma, tab and semicolon that of which the first line has most. */
    static char separator(byte[] head) {
        Map<Character, Integer> counts = new HashMap<>();
        boolean quoted = false;
        for (byte b : head) {
            char c = (char) (b & 0xFF);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                break;
            }
            if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts.merge(c, 1, Integer::sum);
            }
        }
        char most = ',';
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char c = SEPARATORS.charAt(i);
            most = counts.getOrDefault(c, 0) > counts.getOrDefault(most, 0) ? c : most;
        }
        return most;
    }

    /** Reads it to its end, in memory bounded by one row. */
    void read(InputStream in, Content content, char separator) throws IOException {
        Rows rows = new Rows(new LineReader(in, options.maxRecordBytes()), separator);
        List<String> names = List.of();
        boolean any = false;
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            String path = content.path() + ":" + row.get().line();
            String id = content.id() + ":" + row.get().line();
            if (row.get().flaw() != null) {
                intake.problem(path, "bad-row", row.get().flaw() + "; left out, the rows after it are read");
                continue;
            }
            List<String> values = row.get().values();
            List<String> known = names.isEmpty() ? HeadlessTables.names(values) : List.of();
            if (names.isEmpty()) {
                names = known.isEmpty() ? values : known;
                if (!hasText(names)) {
                    noText(content, names);
                    return;
                }
            }
            if (values != names) {
                any = true;
                records.read(object(names, values), path, id);
            }
        }
        if (!any) {
            intake.problem(content.path(), "empty", "found no row below the names of the columns");
        }
    }

    private boolean hasText(List<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(FieldNames.key(name)));
        return records.textNames().anyMatch(keys::contains);
    }

    private void noText(Content content, List<String> names) {
        String found = Characters.printable(String.join(", ", names.subList(0, Math.min(12, names.size()))));
        intake.problem(
                content.path(),
                "no-text",
                "no column holds the text of reports; found " + found.substring(0, Math.min(200, found.length()))
                        + "; name it with --columns text=NAME; left out");
    }

    private static ObjectNode object(List<String> names, List<String> values) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            if (!values.get(i).isBlank() && !object.has(names.get(i))) {
                object.put(names.get(i), values.get(i));
            }
        }
        return object;
    }

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param flaw what keeps it from being read; null where nothing does
     */
    private record Row(
            int line, List<String> values, @Nullable String flaw) {}

    /** Rows of a table, of which one may go over several lines. */
    private final class Rows {
        private final LineReader lines;
        private final char separator;

        Rows(LineReader lines, char separator) {
            this.lines = lines;
            this.separator = separator;
        }

        Optional<Row> next() throws IOException {
            Optional<LineReader.Line> line = lines.next();
            while (line.isPresent() && line.get().decoded().text().isBlank()) {
                line = lines.next();
            }
            return line.isEmpty() ? Optional.empty() : Optional.of(row(line.get()));
        }

        private Row row(LineReader.Line first) throws IOException {
            List<String> values = new ArrayList<>();
            StringBuilder value = new StringBuilder();
            boolean quoted = false;
            long length = 0;
            for (Optional<LineReader.Line> line = Optional.of(first); line.isPresent(); line = lines.next()) {
                length += line.get().length() + 1;
                if (length > options.maxRecordBytes()) {
                    return new Row(
                            first.number(),
                            values,
                            "the row has more than " + options.maxRecordBytes()
                                    + " bytes, or a quotation mark in it is not closed");
                }
                quoted = cut(withoutReturn(line.get().decoded().text()), quoted, value, values);
                if (!quoted) {
                    values.add(value.toString());
                    boolean wide = values.size() > MAX_COLUMNS;
                    return new Row(first.number(), values, wide ? "more than " + MAX_COLUMNS + " columns" : null);
                }
                value.append('\n');
            }
            return new Row(first.number(), values, "the table ends inside a quotation");
        }

        /** Whether a quotation goes on at the line's end. */
        private boolean cut(String line, boolean open, StringBuilder value, List<String> values) {
            boolean quoted = open;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    value.append(c);
                    i++;
                } else if (c == '"' && (quoted || value.isEmpty())) {
                    quoted = !quoted;
                } else if (c == separator && !quoted) {
                    if (values.size() <= MAX_COLUMNS) {
                        values.add(value.toString());
                    }
                    value.setLength(0);
                } else {
                    value.append(c);
                }
            }
            return quoted;
        }

        private static String withoutReturn(String line) {
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        }
    }
}
