package org.hearsay.outlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an outlet table; the columns are described at {@link OutletTable}. */
final class OutletTableReader {
    private static final String AMBIGUOUS = "~";
    private static final String OTHER = "other";
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private OutletTableReader() {}

    /**
     * What a table says.
     *
     * @param others names that are no outlet's although they start like one ("Guardian Council")
     */
    record Lines(List<Outlet> outlets, List<String> others) {}

    static Lines read(Reader reader, String where) throws IOException {
        List<Outlet> outlets = new ArrayList<>();
        List<String> others = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = fields(line, where + ":" + number);
                if (fields[5].strip().equals(OTHER)) {
                    others.add(bare(fields[0]));
                } else {
                    outlets.add(outlet(fields, where + ":" + number));
                }
            }
        }
        return new Lines(outlets, others);
    }

    private static String[] fields(String line, String where) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 6 || bare(fields[0]).isEmpty()) {
            throw new IllegalArgumentException(where + ": " + fields.length + " fields; expected 6, separated by tabs: "
                    + "name, aliases, domains, owner, country, kind");
        }
        return fields;
    }

    private static Outlet outlet(String[] fields, String where) {
        String kind = fields[5].strip();
        if (!kind.equals("agency") && !kind.equals("outlet")) {
            throw new IllegalArgumentException(
                    where + ": kind \"" + kind + "\"; expected \"agency\", \"outlet\" or \"other\"");
        }
        List<String> domains = list(fields[2]);
        for (String domain : domains) {
            check(DOMAIN, domain, where, "domain", "a host such as \"example.org\"");
        }
        String country = orNull(fields[4]);
        if (country != null) {
            check(COUNTRY, country, where, "country", "two capital letters (ISO 3166) or nothing");
        }
        List<String> aliases = list(fields[1]);
        List<String> ambiguous = Stream.concat(Stream.of(fields[0].strip()), aliases.stream())
                .filter(name -> name.startsWith(AMBIGUOUS))
                .map(OutletTableReader::bare)
                .toList();
        return new Outlet(
                bare(fields[0]),
                aliases.stream().map(OutletTableReader::bare).toList(),
                ambiguous,
                domains,
                orNull(fields[3]),
                country,
                kind.equals("agency"));
    }

    private static void check(Pattern pattern, String value, String where, String field, String expected) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(where + ": " + field + " \"" + value + "\"; expected " + expected);
        }
    }

    /** The name without the mark of an ambiguous one. */
    private static String bare(String name) {
        String stripped = name.strip();
        return stripped.startsWith(AMBIGUOUS)
                ? stripped.substring(AMBIGUOUS.length()).strip()
                : stripped;
    }

    private static List<String> list(String field) {
        return Stream.of(field.split(";", -1))
                .map(String::strip)
                .filter(s -> !bare(s).isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field.strip();
    }
}
