package org.hearsay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tables that come without the names of their columns and whose shape is known: the files of GDELT 2, told by their first row. */
final class HeadlessTables {
    private static final Pattern RECORD = Pattern.compile("\\d{14}-T?\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d{5,12}");
    private static final Pattern TIME = Pattern.compile("\\d{14}");

    private HeadlessTables() {}

    /** The names of the columns of a table with this first row; empty where it is of no known kind. */
    static List<String> names(List<String> row) {
        int columns = row.size();
        if (columns == 27 && RECORD.matcher(row.get(0)).matches()) {
            return named(columns, Map.of(0, "id", 3, "outlet", 4, "url"));
        }
        if (columns == 61 && NUMBER.matcher(row.get(0)).matches()) {
            return named(columns, Map.of(60, "url"));
        }
        boolean mentions = columns == 16
                && TIME.matcher(row.get(1)).matches()
                && TIME.matcher(row.get(2)).matches();
        return mentions ? named(columns, Map.of(4, "outlet", 5, "url")) : List.of();
    }

    /** Names of some columns; the others have an empty one. */
    private static List<String> named(int columns, Map<Integer, String> some) {
        List<String> names = new ArrayList<>(Collections.nCopies(columns, ""));
        some.forEach(names::set);
        return List.copyOf(names);
    }
}
