package org.hearsay.article;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.WordTable;

/** Dates of other languages in the words of English, by {@code months.tsv}: "23. oktober 2019" is "23 oct 2019". */
final class MonthNames {
    private static final Map<String, String> ENGLISH = load();
    /** 1 the day, 2 the month, 3 the year. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|er|º|ª)?[ -]*(?:de |di |of )?(\\p{L}{3,12})\\.?,? {0,2}(?:de |del )?-?(\\d{4})(?!\\d)");

    private MonthNames() {}

    private static Map<String, String> load() {
        Map<String, String> english = new HashMap<>();
        WordTable.lists(MonthNames.class, "months.tsv").forEach((month, names) -> {
            english.put(month, month);
            names.forEach(name -> english.put(name, month));
        });
        return english;
    }

    /** The text, in lower case, with the first date that names a month written in English; as it is where there is none. */
    static String inEnglish(String text) {
        Matcher date = WRITTEN.matcher(text);
        while (date.find()) {
            String month = ENGLISH.get(date.group(2));
            if (month != null) {
                return text.substring(0, date.start()) + date.group(1) + " " + month + " " + date.group(3)
                        + text.substring(date.end());
            }
        }
        return text;
    }
}
