package org.hearsay.bench.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of TimeML or TIMEX2 as EDTF, as {@code tools/score_time.py} has it. */
final class TimexValue {
    private static final Pattern TIME_OF_DAY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)T.*$");
    private static final Pattern UNKNOWN = Pattern.compile("(-(XX|WXX))+(-\\d+)?(T.*)?$");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern DECADE = Pattern.compile("\\d\\d\\dX?|\\d\\d(XX)?");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("BC(\\d{4})((-\\d\\d){0,2})");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])(\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d?)(-WE|-(\\d))?");
    private static final Map<String, String> SEASONS = Map.of("SP", "21", "SU", "22", "FA", "23", "WI", "24");

    private TimexValue() {}

    /** Null where it names no calendar date. */
    static @Nullable String edtf(String raw) {
        String value = TIME_OF_DAY.matcher(raw.strip()).replaceFirst("$1");
        value = UNKNOWN.matcher(value).replaceFirst(""); // "a day of that month" is the month
        if (DATE.matcher(value).matches()) {
            return value;
        }
        if (DECADE.matcher(value).matches()) {
            String digits = value.replace("X", "");
            return digits + "X".repeat(4 - digits.length());
        }
        Matcher matcher = BEFORE_CHRIST.matcher(value);
        if (matcher.matches()) {
            // 480 BC is the year -0479
            return String.format(Locale.ROOT, "-%04d", Integer.parseInt(matcher.group(1)) - 1) + matcher.group(2);
        }
        matcher = SEASON.matcher(value);
        if (matcher.matches()) {
            return matcher.group(1) + "-" + SEASONS.get(matcher.group(2));
        }
        matcher = PART.matcher(value);
        if (matcher.matches() && isPart(matcher)) {
            int size = matcher.group(2).equals("Q") ? 3 : 6;
            int last = Integer.parseInt(matcher.group(3)) * size;
            return String.format(Locale.ROOT, "%1$s-%2$02d/%1$s-%3$02d", matcher.group(1), last - size + 1, last);
        }
        matcher = WEEK.matcher(value);
        return matcher.matches() ? week(matcher) : null;
    }

    private static boolean isPart(Matcher matcher) {
        int number = Integer.parseInt(matcher.group(3));
        return 1 <= number && number <= (matcher.group(2).equals("Q") ? 4 : 2);
    }

    private static @Nullable String week(Matcher matcher) {
        boolean weekend = "-WE".equals(matcher.group(3));
        String day = matcher.group(4);
        try {
            LocalDate first = monday(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                    .plusDays(weekend ? 5 : 0);
            if (day != null) {
                int number = Integer.parseInt(day);
                return number < 1 || number > 7
                        ? null
                        : first.plusDays(number - 1).toString();
            }
            return first + "/" + first.plusDays(weekend ? 1 : 6);
        } catch (DateTimeException e) {
            return null; // a year without that week
        }
    }

    private static LocalDate monday(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirstWeek)
                                .getMaximum()) {
            throw new DateTimeException("week " + week + " of " + year);
        }
        return inFirstWeek.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY);
    }
}
