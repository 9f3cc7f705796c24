package org.hearsay.bench.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates of EDTF as the reference scorers compare them ({@code tools/common.py}). */
public final class Edtf {
    private static final Pattern QUALIFIER = Pattern.compile("[~?%]");
    private static final Pattern UNKNOWN_END = Pattern.compile("(-XX)+$");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");
    private static final Pattern DECADE = Pattern.compile("\\d{2,3}X{1,2}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?");
    /** First and last month; winter is December alone. */
    private static final Map<String, List<Integer>> SEASONS =
            Map.of("21", List.of(3, 5), "22", List.of(6, 8), "23", List.of(9, 11), "24", List.of(12, 12));

    private Edtf() {}

    /** The one spelling that is compared: without qualifiers and trailing {@code -XX}; null for null and empty. */
    public static @Nullable String plain(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return Arrays.stream(value.strip().split("/", -1))
                .map(part -> UNKNOWN_END
                        .matcher(QUALIFIER.matcher(part).replaceAll(""))
                        .replaceFirst(""))
                .collect(Collectors.joining("/"));
    }

    /** First and last day of a date, season, decade or interval, as days since 1970; empty for anything else. */
    public static Optional<Days> days(@Nullable String value) {
        String plain = plain(value);
        if (plain == null || plain.isEmpty()) {
            return Optional.empty();
        }
        if (plain.contains("/")) {
            List<Optional<Days>> ends =
                    Arrays.stream(plain.split("/", -1)).map(Edtf::days).toList();
            return ends.stream().allMatch(Optional::isPresent)
                    ? Optional.of(new Days(
                            ends.get(0).orElseThrow().first(),
                            ends.get(ends.size() - 1).orElseThrow().last()))
                    : Optional.empty();
        }
        try {
            return single(plain);
        } catch (DateTimeException e) {
            return Optional.empty(); // the thirtieth of February
        }
    }

    private static Optional<Days> single(String plain) {
        Matcher season = SEASON.matcher(plain);
        if (season.matches()) {
            int year = Integer.parseInt(season.group(1));
            List<Integer> months = SEASONS.getOrDefault(season.group(2), List.of());
            return Optional.of(new Days(
                    month(year, months.get(0)).first(),
                    month(year, months.get(1)).last()));
        }
        if (plain.length() == 4
                && !plain.startsWith("00")
                && DECADE.matcher(plain).matches()) {
            return Optional.of(new Days(
                    year(Integer.parseInt(plain.replace('X', '0'))).first(),
                    year(Integer.parseInt(plain.replace('X', '9'))).last()));
        }
        Matcher date = DATE.matcher(plain);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        if (year == 0) {
            return Optional.empty();
        }
        if (date.group(2) == null) {
            return Optional.of(year(year));
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            return Optional.of(month(year, month));
        }
        long day = LocalDate.of(year, month, Integer.parseInt(date.group(3))).toEpochDay();
        return Optional.of(new Days(day, day));
    }

    private static Days year(int year) {
        return new Days(
                LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay());
    }

    private static Days month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new Days(of.atDay(1).toEpochDay(), of.atEndOfMonth().toEpochDay());
    }

    /** First and last day, both included, as days since 1970. */
    public record Days(long first, long last) {
        boolean contains(Days other) {
            return first <= other.first && other.last <= last;
        }

        long length() {
            return last - first;
        }
    }
}
