package org.hearsay.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of publication as metadata and lines of text write them. What is ambiguous ("03/04/2020") or
 * relative ("two hours ago") is no date.
 */
final class Dates {
    private static final int MAX_LENGTH = 120;
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2100;

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2}))?(Z?)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\.\\d{1,9})?|(\\d{13})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:([-/])(\\d{1,2})\\2|\\. ?(\\d{1,2})\\. ?)(\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?" + MONTH + "\\b\\.?,?[ -]+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTH + "\\b\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})(?!\\d)");
    /** "Jan 04 09:34 2021" */
    private static final Pattern CLOCK_YEAR =
            Pattern.compile("\\b" + MONTH + "\\b\\.? +(\\d{1,2}),? +(\\d{1,2}):(\\d{2})(?::\\d{2})? +(\\d{4})(?!\\d)");

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.:])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d{1,9})?\\s?([ap]\\.?m\\b\\.?)?\\s?"
                    + "(z\\b|(?:gmt|utc)?[+-]\\d{1,2}:?\\d{2}|[a-z]{2,4}\\b)?");
    private static final Pattern OFFSET = Pattern.compile("(?:gmt|utc)?([+-])(\\d{1,2}):?(\\d{2})");

    /** Only names that mean one offset everywhere; CST, IST and their like do not. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("aest", "+10:00"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The date that {@code text} is or holds, in ISO 8601; empty where it holds none that can be told. */
    static Optional<String> parse(String text) {
        return read(text, false).map(WrittenDate::iso);
    }

    /**
     * The date that {@code text} is or holds; empty where it holds none that can be told.
     *
     * @param dayFirst whether "03/04/2020" is known to be of April
     */
    static Optional<WrittenDate> read(String text, boolean dayFirst) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return told(plain, dayFirst)
                    .filter(date ->
                            date.day().getYear() >= FIRST_YEAR && date.day().getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            // A day or time that the calendar does not have: no date, which the caller reports.
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> told(String plain, boolean dayFirst) {
        Matcher epoch = EPOCH.matcher(plain);
        if (epoch.matches()) {
            return Optional.of(epoch(epoch));
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return Optional.of(compact(compact));
        }
        Optional<WrittenDate> date = written(plain, dayFirst);
        return date.isPresent() ? date : written(MonthNames.inEnglish(plain), dayFirst);
    }

    private static WrittenDate epoch(Matcher epoch) {
        long seconds = epoch.group(1) != null ? Long.parseLong(epoch.group(1)) : Long.parseLong(epoch.group(2)) / 1000;
        return WrittenDate.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    private static WrittenDate compact(Matcher compact) {
        LocalDate day = LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3));
        LocalTime clock =
                compact.group(4) == null ? null : clock(number(compact, 4), number(compact, 5), number(compact, 6));
        return new WrittenDate(day, clock, compact.group(7).isEmpty() ? null : ZoneOffset.UTC);
    }

    private static Optional<WrittenDate> written(String plain, boolean dayFirst) {
        Matcher date = YEAR_FIRST.matcher(plain);
        if (date.find()) {
            return withTime(LocalDate.of(number(date, 1), number(date, 3), number(date, 4)), plain, date);
        }
        date = DAY_MONTH.matcher(plain);
        if (date.find()) {
            return withTime(LocalDate.of(number(date, 3), month(date, 2), number(date, 1)), plain, date);
        }
        date = MONTH_DAY.matcher(plain);
        if (date.find()) {
            return withTime(LocalDate.of(number(date, 3), month(date, 1), number(date, 2)), plain, date);
        }
        date = CLOCK_YEAR.matcher(plain);
        if (date.find()) {
            LocalDate day = LocalDate.of(number(date, 5), month(date, 1), number(date, 2));
            return Optional.of(new WrittenDate(day, clock(number(date, 3), number(date, 4), 0), null));
        }
        date = YEAR_LAST.matcher(plain);
        return date.find() ? yearLast(date, plain, dayFirst) : Optional.empty();
    }

    /** With dots the day is first by all conventions; with strokes a number above 12 tells which it is, or the language. */
    private static Optional<WrittenDate> yearLast(Matcher date, String plain, boolean dayFirst) {
        boolean dotted = date.group(4) != null;
        int first = number(date, 1);
        int second = number(date, dotted ? 4 : 3);
        int year = number(date, 5);
        if (dotted || first > 12 || first == second || (dayFirst && second <= 12)) {
            return withTime(LocalDate.of(year, second, first), plain, date);
        }
        return second > 12 ? withTime(LocalDate.of(year, first, second), plain, date) : Optional.empty();
    }

    private static Optional<WrittenDate> withTime(LocalDate day, String plain, Matcher date) {
        String rest = plain.substring(date.end());
        // "2020-06-27t10:00": the letter between is part of neither.
        rest = rest.startsWith("t") ? rest.substring(1) : rest;
        Matcher clock = CLOCK.matcher(rest);
        if (!clock.find()) {
            clock = CLOCK.matcher(plain.substring(0, date.start()));
            if (!clock.find()) {
                return Optional.of(new WrittenDate(day, null, null));
            }
        }
        int seconds = clock.group(3) == null ? 0 : number(clock, 3);
        LocalTime time = clock(hour(number(clock, 1), clock.group(4)), number(clock, 2), seconds);
        return Optional.of(new WrittenDate(day, time, offset(clock.group(5)).orElse(null)));
    }

    /** Null for a time that no day has. */
    private static @Nullable LocalTime clock(int hour, int minute, int second) {
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        return written % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(@Nullable String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        Matcher matcher = OFFSET.matcher(zone);
        if (!matcher.matches()) {
            return Optional.ofNullable(ZONES.get(zone)).map(ZoneOffset::of);
        }
        int minutes = number(matcher, 2) * 60 + number(matcher, 3);
        return Optional.of(ZoneOffset.ofTotalSeconds((matcher.group(1).equals("-") ? -60 : 60) * minutes));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(Matcher matcher, int group) {
        return MONTHS.indexOf(matcher.group(group).substring(0, 3)) + 1;
    }
}
