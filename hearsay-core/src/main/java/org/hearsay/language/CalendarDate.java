package org.hearsay.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar: a day, or a week, month, year that starts on a day. Years before 1 are astronomical: 480 BC is
 * -479.
 *
 * @param grain how long it is
 * @param start its first day
 */
record CalendarDate(Grain grain, LocalDate start) {
    /** The lengths, from short to long. */
    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        HALF,
        YEAR,
        DECADE,
        CENTURY
    }

    static CalendarDate day(LocalDate day) {
        return new CalendarDate(Grain.DAY, day);
    }

    static CalendarDate month(int year, int month) {
        return new CalendarDate(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static CalendarDate year(int year) {
        return new CalendarDate(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /** Of the EDTF codes 21 (spring) to 24 (winter); the winter of a year is the one that ends it. */
    static CalendarDate season(int year, int code) {
        return new CalendarDate(Grain.SEASON, LocalDate.of(year, (code - 20) * 3, 1));
    }

    /** The stretch of this length that {@code day} lies in; the weekend is the one of its week. */
    static CalendarDate around(LocalDate day, Grain grain) {
        int year = day.getYear();
        int month = day.getMonthValue();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate start = switch (grain) {
            case DAY -> day;
            case WEEKEND -> monday.plusDays(5);
            case WEEK -> monday;
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> LocalDate.of(month < 3 ? year - 1 : year, month < 3 ? 12 : month / 3 * 3, 1);
            case QUARTER -> LocalDate.of(year, (month - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(year, month < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
        };
        return new CalendarDate(grain, start);
    }

    /** The stretch of the same length that many lengths later (earlier where negative). */
    CalendarDate plus(int count) {
        LocalDate moved = switch (grain) {
            case DAY -> start.plusDays(count);
            case WEEKEND, WEEK -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
            case SEASON, QUARTER -> start.plusMonths(3L * count);
            case HALF -> start.plusMonths(6L * count);
            case YEAR -> start.plusYears(count);
            case DECADE -> start.plusYears(10L * count);
            case CENTURY -> start.plusYears(100L * count);
        };
        return new CalendarDate(grain, moved);
    }

    /** How far the starts of the two are apart. */
    long daysTo(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(start, day));
    }

    /** EDTF level 0 or 1. */
    String edtf() {
        String year = writtenYear(start.getYear());
        return switch (grain) {
            case DAY -> writtenDay(start);
            case WEEKEND -> writtenDay(start) + "/" + writtenDay(start.plusDays(1));
            case WEEK -> writtenDay(start) + "/" + writtenDay(start.plusDays(6));
            case MONTH -> writtenMonth(start);
            case SEASON -> year + "-" + (20 + start.getMonthValue() / 3);
            case QUARTER -> writtenMonth(start) + "/" + writtenMonth(start.plusMonths(2));
            case HALF -> writtenMonth(start) + "/" + writtenMonth(start.plusMonths(5));
            case YEAR -> year;
            case DECADE -> year.substring(0, year.length() - 1) + "X";
            case CENTURY -> year.substring(0, year.length() - 2) + "XX";
        };
    }

    private static String writtenDay(LocalDate day) {
        return writtenMonth(day) + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
    }

    private static String writtenMonth(LocalDate day) {
        return writtenYear(day.getYear()) + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
    }

    private static String writtenYear(int year) {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }
}
