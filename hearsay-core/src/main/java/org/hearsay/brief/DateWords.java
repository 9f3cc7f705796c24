package org.hearsay.brief;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.timeline.TimelineEntry;

/** Says an EDTF date in English: "autumn 2023", "1 to 7 May 2024", "the 1990s". What it does not know stays as it is. */
final class DateWords {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final Pattern DATE =
            Pattern.compile("(-?\\d{2}(?:\\d{2}|\\dX|XX))(?:-(\\d{2}))?(?:-(\\d{2}))?([?~%])?");
    private static final int FIRST_SEASON = 21;

    private DateWords() {}

    /** The date of an entry; of an open one, that it is open. */
    static String of(TimelineEntry entry) {
        String date = entry.date();
        return date == null ? "date open" : of(date);
    }

    static String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (isOpen(from) || isOpen(to)) {
            return isOpen(from) ? isOpen(to) ? edtf : "until " + single(to) : "since " + single(from);
        }
        return shared(single(from), single(to)) + " to " + single(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** The first date without the month and year that the last one says too: "1" of "1 May 2024" to "7 May 2024". */
    private static String shared(String from, String to) {
        String[] first = from.split(" ");
        String[] last = to.split(" ");
        int same = 0;
        while (same < first.length - 1
                && same < last.length - 1
                && first[first.length - 1 - same].equals(last[last.length - 1 - same])) {
            same++;
        }
        return first.length == last.length ? String.join(" ", List.of(first).subList(0, first.length - same)) : from;
    }

    private static String single(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return edtf;
        }
        String about = date.group(4) == null ? "" : date.group(4).equals("?") ? "perhaps " : "about ";
        String year = date.group(1);
        if (date.group(2) == null) {
            return about + (year.endsWith("X") ? "the " + year.replace('X', '0') + "s" : year);
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null && month >= FIRST_SEASON && month < FIRST_SEASON + SEASONS.size()) {
            return about + SEASONS.get(month - FIRST_SEASON) + " " + year;
        }
        if (month < 1 || month > MONTHS.size()) {
            return edtf;
        }
        String day = date.group(3) == null ? "" : Integer.parseInt(date.group(3)) + " ";
        return about + day + MONTHS.get(month - 1) + " " + year;
    }
}
