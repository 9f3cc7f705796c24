package org.hearsay.dispute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that an EDTF date of level 0 or 1 covers; empty for durations, open values and seasons. */
record Edtf(LocalDate first, LocalDate last) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");

    static Optional<Edtf> parse(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            Optional<Edtf> from = parse(value.substring(0, slash));
            Optional<Edtf> to = parse(value.substring(slash + 1));
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new Edtf(from.get().first, to.get().last))
                    : Optional.empty();
        }
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return Optional.of(new Edtf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new Edtf(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new Edtf(day, day));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean contains(Edtf other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    boolean isDisjoint(Edtf other) {
        return last.isBefore(other.first) || other.last.isBefore(first);
    }
}
