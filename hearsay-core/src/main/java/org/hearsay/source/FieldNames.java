package org.hearsay.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names that input may use for a report's fields: {@code fields.tsv}. */
final class FieldNames {
    private static final Map<String, List<String>> NAMES = load();

    private FieldNames() {}

    private static Map<String, List<String>> load() {
        try (InputStream in = FieldNames.class.getResourceAsStream("fields.tsv")) {
            if (in == null) {
                throw new IllegalStateException("fields.tsv is missing beside " + FieldNames.class.getName());
            }
            Map<String, List<String>> names = new LinkedHashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\t", 2);
                    List<String> keys = new ArrayList<>();
                    for (String name : fields[1].split(";")) {
                        keys.add(key(name));
                    }
                    names.put(fields[0], List.copyOf(keys));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a field as keys, in order of preference. */
    static List<String> of(String field) {
        return NAMES.getOrDefault(field, List.of());
    }

    /** What is compared of a name: its letters and digits in lower case. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '_' && name.charAt(i) != '-' && name.charAt(i) != ' ') {
                key.append(name.charAt(i));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
