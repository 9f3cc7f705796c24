package org.hearsay.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that an EDTF date of level 0 or 1 covers; a season covers the months that it has in the north. */
public record DateRange(LocalDate first, LocalDate last) {
    private static final Pattern DATE = Pattern.compile("(\\d{3}[\\dX])(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");

    private static final Pattern LOOSE = Pattern.compile("\\d{3}X|\\d{4}-2[1-4][~?%]?");

    /** Empty for durations and what is no date. */
    public static Optional<DateRange> of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            Optional<DateRange> from = of(value.substring(0, slash));
            Optional<DateRange> to = of(value.substring(slash + 1));
            return from.flatMap(begin -> to.map(end -> new DateRange(begin.first, end.last)));
        }
        Matcher date = DATE.matcher(value);
        try {
            return date.matches() ? Optional.of(of(date)) : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** As {@link #of}, but empty for seasons, whose months are others in the south, and decades. */
    public static Optional<DateRange> exactly(String value) {
        return LOOSE.matcher(value).matches() ? Optional.empty() : of(value);
    }

    private static DateRange of(Matcher date) {
        if (date.group(1).endsWith("X")) {
            int decade = Integer.parseInt(date.group(1).replace('X', '0'));
            return new DateRange(LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Integer.parseInt(date.group(2));
        if (month > 20 && month < 25) {
            YearMonth begin = YearMonth.of(year, 3 * (month - 20));
            return new DateRange(begin.atDay(1), begin.plusMonths(2).atEndOfMonth());
        }
        YearMonth of = YearMonth.of(year, month);
        if (date.group(3) == null) {
            return new DateRange(of.atDay(1), of.atEndOfMonth());
        }
        LocalDate day = of.atDay(Integer.parseInt(date.group(3)));
        return new DateRange(day, day);
    }

    public boolean contains(DateRange other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    public boolean isDisjoint(DateRange other) {
        return last.isBefore(other.first) || other.last.isBefore(first);
    }

    /** How many it covers, 1 or more. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
