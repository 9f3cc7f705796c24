package org.hearsay.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.WordTable;

/** The names that input may use for a report's fields: {@code fields.tsv}. */
final class FieldNames {
    private static final Map<String, List<String>> NAMES = load();

    private FieldNames() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        WordTable.lists(FieldNames.class, "fields.tsv")
                .forEach((field, list) ->
                        names.put(field, list.stream().map(FieldNames::key).toList()));
        return names;
    }

    /** The names of a field as keys, in order of preference. */
    static List<String> of(String field) {
        return NAMES.getOrDefault(field, List.of());
    }

    /** The fields, without the list of reports, in the table's order. */
    static List<String> fields() {
        return NAMES.keySet().stream().filter(field -> !field.equals("list")).toList();
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
