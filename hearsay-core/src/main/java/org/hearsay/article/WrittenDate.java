package org.hearsay.article;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it.
 *
 * @param clock null where no time of day is told
 * @param offset null where the clock's is not told
 */
record WrittenDate(
        LocalDate day, @Nullable LocalTime clock, @Nullable ZoneOffset offset) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    /** What the clocks of the world are behind and ahead of UTC at most, and what their offsets are multiples of. */
    private static final Duration BEHIND = Duration.ofHours(-12);

    private static final Duration AHEAD = Duration.ofHours(14);
    private static final int STEP_MINUTES = 15;

    static WrittenDate of(OffsetDateTime time) {
        return new WrittenDate(time.toLocalDate(), time.toLocalTime(), time.getOffset());
    }

    /** ISO 8601: with the time where its offset is known, else the day alone. */
    String iso() {
        return clock == null || offset == null ? day.toString() : TIME.format(OffsetDateTime.of(day, clock, offset));
    }

    boolean isInstant() {
        return clock != null && offset != null;
    }

    /** Whether this may be the time of a day that is {@code shown}: the same day, or an instant in UTC that was that day somewhere. */
    boolean tells(WrittenDate shown) {
        if (day.equals(shown.day)) {
            return true;
        }
        if (clock == null || offset == null || !offset.equals(ZoneOffset.UTC)) {
            return false;
        }
        LocalDateTime time = day.atTime(clock);
        return time.plus(BEHIND).toLocalDate().equals(shown.day)
                || time.plus(AHEAD).toLocalDate().equals(shown.day);
    }

    /** This instant by the clock that is {@code shown} for it, where the two differ by what an offset can be; else as it is. */
    WrittenDate inTimeOf(WrittenDate shown) {
        if (clock == null || shown.clock == null || !ZoneOffset.UTC.equals(offset)) {
            return this;
        }
        LocalDateTime utc = day.atTime(clock.withSecond(0).withNano(0));
        Duration ahead = Duration.between(utc, shown.day.atTime(shown.clock.withSecond(0)));
        boolean possible =
                ahead.compareTo(BEHIND) >= 0 && ahead.compareTo(AHEAD) <= 0 && ahead.toMinutes() % STEP_MINUTES == 0;
        return possible
                ? of(OffsetDateTime.of(day, clock, offset)
                        .withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) ahead.toSeconds())))
                : this;
    }
}
