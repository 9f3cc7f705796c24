package org.hearsay.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.CalendarDate.Grain;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in one unit.
 *
 * @param count how many
 * @param time whether the unit is shorter than a day
 * @param unit the ISO 8601 letter: Y, M, W, D; H, M, S
 */
record TimeLength(BigDecimal count, boolean time, char unit) {
    /** Of the groups number and unit; empty where the number is not told ("several months"). */
    static Optional<TimeLength> of(TimeMatch match, Map<String, Map<String, String>> words) {
        String unit = words.getOrDefault("unit", Map.of()).getOrDefault(match.lower("unit"), "");
        String spelled = match.lower("number").replace(",", "");
        String number = words.getOrDefault("number", Map.of()).getOrDefault(spelled, spelled);
        if (unit.isEmpty() || number.isEmpty() || number.equals("X")) {
            return Optional.empty();
        }
        boolean time = unit.startsWith("T");
        String plain = time ? unit.substring(1) : unit;
        BigDecimal each = new BigDecimal(plain.substring(0, plain.length() - 1));
        BigDecimal count = new BigDecimal(number).multiply(each);
        return Optional.of(new TimeLength(count.stripTrailingZeros(), time, plain.charAt(plain.length() - 1)));
    }

    /** {@code P3D}, {@code PT12H}, {@code P6M} for half a year. */
    String iso() {
        boolean halfYear = unit == 'Y' && count.compareTo(new BigDecimal("0.5")) == 0;
        return halfYear ? "P6M" : (time ? "PT" : "P") + count.toPlainString() + unit;
    }

    /** The day, week, month or year that lies this far from {@code base}; null where the base is told less exactly than that. */
    @Nullable
    CalendarDate from(CalendarDate base, int sign) {
        Grain grain = switch (unit) {
            case 'Y' -> Grain.YEAR;
            case 'W' -> Grain.WEEK;
            case 'M' -> time ? Grain.DAY : Grain.MONTH;
            default -> Grain.DAY;
        };
        int steps = time ? hours() / 24 : count.intValue();
        boolean tellable = base.grain().compareTo(grain) <= 0 && steps < 5000;
        return tellable ? CalendarDate.around(base.start(), grain).plus(sign * steps) : null;
    }

    private int hours() {
        return unit == 'H' ? count.min(BigDecimal.valueOf(1_000_000)).intValue() : 0;
    }
}
