package org.hearsay.bench.perturb;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of a date that both sentences have: a day of a month, a weekday, a year. */
final class DateChanges {
    private static final String MONTHS =
            "(Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
    private static final Pattern DAY =
            Pattern.compile("\\b" + MONTHS + " (\\d{1,2})(?![\\d-])(?:, ((?:19|20)\\d\\d))?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?!['’ ]s?\\s*(?:night|'))");
    private static final Pattern YEAR = Pattern.compile("(?<=\\b(?:in|since|of) )((?:19|20)\\d\\d)\\b(?!['’-])");
    private static final int YEAR_OF_DATA = 2003;

    private DateChanges() {}

    static List<Change> conflicts(String first, String second, int seed) {
        List<Change> changes = new ArrayList<>();
        Matcher day = DAY.matcher(second);
        while (day.find()) {
            if (hasDay(first, day)) {
                int old = Integer.parseInt(day.group(2));
                int other = old > 14 ? old - 3 - Math.floorMod(seed, 6) : old + 3 + Math.floorMod(seed, 6);
                changes.add(new Change("date", with(second, day.start(2), day.end(2), String.valueOf(other))));
            }
        }
        Matcher weekday = WEEKDAY.matcher(second);
        while (weekday.find()) {
            if (first.contains(weekday.group(1)) && count(first) == 1) {
                DayOfWeek other = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT))
                        .plus(2L + Math.floorMod(seed, 3));
                changes.add(new Change("date", with(second, weekday.start(1), weekday.end(1), name(other))));
            }
        }
        Matcher year = YEAR.matcher(second);
        while (year.find()) {
            if (first.contains(year.group(1))) {
                int other = Integer.parseInt(year.group(1)) - 1 - Math.floorMod(seed, 4);
                if (!first.contains(String.valueOf(other))) {
                    changes.add(new Change("date", with(second, year.start(1), year.end(1), String.valueOf(other))));
                }
            }
        }
        return changes;
    }

    static List<Change> harmless(String first, String second) {
        List<Change> changes = new ArrayList<>();
        Matcher day = DAY.matcher(second);
        while (day.find()) {
            LocalDate date = hasDay(first, day) ? date(day) : null;
            if (date != null) {
                String published = date.plusDays(2).toString();
                boolean hasOn = second.substring(0, day.start()).endsWith("on ");
                if (hasOn && !second.substring(day.end()).matches("(?s) (?:terror|attack).*")) {
                    changes.add(new Change(
                            "weekday",
                            with(second, day.start(), day.end(), name(date.getDayOfWeek())),
                            published,
                            published));
                    String month = "in " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + (day.group(3) == null ? "" : " " + day.group(3));
                    String later = date.plusDays(12).toString();
                    changes.add(new Change("month", with(second, day.start() - 3, day.end(), month), later, later));
                }
            }
        }
        return changes;
    }

    private static int count(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static boolean hasDay(String first, Matcher day) {
        Matcher other = DAY.matcher(first);
        while (other.find()) {
            if (other.group(1).substring(0, 3).equals(day.group(1).substring(0, 3))
                    && other.group(2).equals(day.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(Matcher day) {
        int year = day.group(3) == null ? YEAR_OF_DATA : Integer.parseInt(day.group(3));
        for (Month month : Month.values()) {
            int number = Integer.parseInt(day.group(2));
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            .startsWith(day.group(1).substring(0, 3))
                    && number >= 1
                    && number <= month.maxLength() - 1) {
                return LocalDate.of(year, month, number);
            }
        }
        return null;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String with(String text, int begin, int end, String words) {
        return text.substring(0, begin) + words + text.substring(end);
    }
}
