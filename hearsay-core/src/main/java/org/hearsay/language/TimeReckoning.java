package org.hearsay.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.language.CalendarDate.Grain;
import org.jspecify.annotations.Nullable;

/**
 * What the times of one report are reckoned from: its day of publication, and the date that the text told last.
 *
 * <p>News speaks from its day of publication ("in March" is the one nearest to it); a history speaks from the date that it has
 * reached. A report is a history where most of the years that it names lie well before its publication.
 */
final class TimeReckoning {
    private static final int HISTORY_YEARS = 4;
    private static final int NEAR_DAYS = 40;
    private static final int FAR_DAYS = 300;

    private final @Nullable LocalDate published;
    private final boolean history;
    private @Nullable CalendarDate told;

    private TimeReckoning(@Nullable LocalDate published, boolean history) {
        this.published = published;
        this.history = history;
    }

    /**
     * @param published ISO 8601, null where not known; what cannot be read counts as not known
     * @param years the four-digit years that the text names, in text order
     */
    static TimeReckoning of(@Nullable String published, List<Integer> years, int deictic) {
        LocalDate day = date(published);
        if (day == null) {
            return new TimeReckoning(null, false);
        }
        long old = years.stream().filter(year -> year < day.getYear() - 1).count();
        boolean history = old >= HISTORY_YEARS && old * 4 >= years.size() * 3L && old > 2L * deictic;
        return new TimeReckoning(day, history);
    }

    private static @Nullable LocalDate date(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    boolean isHistory() {
        return history;
    }

    /** The date that the text told last. */
    @Nullable
    CalendarDate told() {
        return told;
    }

    void tell(CalendarDate date) {
        told = date;
    }

    /** What "later", "the next", "that" refer to: the date told last, else the day of publication. */
    @Nullable
    CalendarDate base() {
        return told != null ? told : published != null && !history ? CalendarDate.day(published) : null;
    }

    /**
     * The date of the year that is meant, of a date told without its year.
     *
     * @param inYear the date in a year, null where that year has none
     * @return null where it cannot be told
     */
    @Nullable
    CalendarDate choose(IntFunction<@Nullable CalendarDate> inYear, Tense tense) {
        LocalDate from = published;
        if (from == null || history) {
            return afterTold(inYear);
        }
        List<CalendarDate> dates = around(inYear, from.getYear()).toList();
        Comparator<CalendarDate> byDistance = Comparator.comparingLong(date -> distance(date, from));
        @Nullable CalendarDate nearest = dates.stream().min(byDistance).orElse(null);
        if (nearest == null || tense == Tense.UNKNOWN || distance(nearest, from) == 0) {
            return nearest;
        }
        boolean past = tense == Tense.PAST;
        @Nullable
        CalendarDate fitting = dates.stream()
                .filter(date ->
                        past ? !date.start().isAfter(from) : !date.start().isBefore(from))
                .min(byDistance)
                .orElse(nearest);
        boolean farFetched = distance(fitting, from) > FAR_DAYS && distance(nearest, from) < NEAR_DAYS;
        return farFetched ? nearest : fitting;
    }

    /** The nearest that began before publication, or that begins after it: "last March", "next March". */
    @Nullable
    CalendarDate chooseBeside(IntFunction<@Nullable CalendarDate> inYear, boolean before, CalendarDate from) {
        return around(inYear, from.start().getYear())
                .filter(date -> before
                        ? date.plus(1).start().compareTo(from.start()) <= 0
                        : date.start().isAfter(from.start()))
                .min(Comparator.comparingLong(date -> date.daysTo(from.start())))
                .orElse(null);
    }

    /** In the year that the text has reached; without a day of publication only near a date told with its month. */
    private @Nullable CalendarDate afterTold(IntFunction<@Nullable CalendarDate> inYear) {
        CalendarDate from = told;
        if (from == null || from.grain().compareTo(Grain.YEAR) > 0) {
            return null;
        }
        int year = from.start().getYear();
        if (history && from.grain() == Grain.YEAR) {
            return inYear.apply(year);
        }
        boolean exact = from.grain() == Grain.DAY || from.grain() == Grain.MONTH;
        if (!history && !exact) {
            return null;
        }
        long back = history ? 180 : 31;
        long ahead = history ? 300 : 180;
        return around(inYear, year)
                .filter(date -> {
                    long days = ChronoUnit.DAYS.between(from.start(), date.start());
                    return days >= -back && days <= ahead;
                })
                .min(Comparator.comparingLong(date -> date.daysTo(from.start())))
                .orElse(null);
    }

    private static Stream<CalendarDate> around(IntFunction<@Nullable CalendarDate> inYear, int year) {
        return IntStream.rangeClosed(year - 1, year + 1).mapToObj(inYear).filter(Objects::nonNull);
    }

    /** Days between the stretch and {@code day}; 0 where it lies inside. */
    private static long distance(CalendarDate date, LocalDate day) {
        boolean inside =
                !day.isBefore(date.start()) && day.isBefore(date.plus(1).start());
        return inside ? 0 : Math.min(date.daysTo(day), date.plus(1).daysTo(day));
    }
}
