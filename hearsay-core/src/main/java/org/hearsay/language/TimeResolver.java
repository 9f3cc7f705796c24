package org.hearsay.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.hearsay.language.CalendarDate.Grain;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Time matches, given in text order &rarr; the dates and lengths that they mean. One for each report. */
final class TimeResolver {
    private static final Map<String, Map<String, String>> WORDS = words();

    private final TimeReckoning reckoning;

    private TimeResolver(TimeReckoning reckoning) {
        this.reckoning = reckoning;
    }

    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(TimeResolver.class, "time-words.tsv")) {
            words.computeIfAbsent(row.get(1).replace("-short", ""), kind -> new LinkedHashMap<>())
                    .putIfAbsent(row.get(0).toLowerCase(Locale.ROOT).replace('’', '\''), row.get(2));
        }
        return words;
    }

    /** For a report with these matches, published on that day. */
    static TimeResolver of(@Nullable String published, List<TimeMatch> matches) {
        List<Integer> years = matches.stream()
                .filter(match -> match.lower("year").length() == 4)
                .map(match -> Integer.valueOf(match.lower("year")))
                .toList();
        int deictic = (int) matches.stream()
                .filter(match ->
                        match.kind().equals("weekday") || match.lower("word").matches("today|yesterday|tomorrow"))
                .count();
        return new TimeResolver(TimeReckoning.of(published, years, deictic));
    }

    /** EDTF, an ISO 8601 duration, or null; to be called once for each match, in text order. */
    @Nullable
    String resolve(TimeMatch match, Tense tense) {
        if (match.kind().startsWith("fixed=")) {
            return match.kind().substring("fixed=".length());
        }
        if (match.kind().equals("duration")) {
            return TimeLength.of(match, WORDS).map(TimeLength::iso).orElse(null);
        }
        @Nullable CalendarDate date = date(match, tense);
        if (date == null) {
            return null;
        }
        if (!match.kind().equals("time")) {
            reckoning.tell(date);
        }
        if (match.has("endday")) {
            @Nullable
            CalendarDate last = day(
                    date.start().getYear(),
                    date.start().getMonthValue(),
                    number(match.lower("endday").replaceAll("\\D", "")));
            return last == null || last.start().isBefore(date.start()) ? null : date.edtf() + "/" + last.edtf();
        }
        return date.edtf();
    }

    private @Nullable CalendarDate date(TimeMatch match, Tense tense) {
        return switch (match.kind()) {
            case "date", "month", "year", "season", "shortyear" -> calendar(match, tense);
            case "weekday" -> weekday(match, tense);
            case "numeric" -> numeric(match);
            case "near" -> near(match.lower("word"));
            case "unit" -> unit(match, tense);
            case "shift" -> shift(match);
            case "time" -> timeOfDay();
            default -> null;
        };
    }

    // Dates by their parts.

    private @Nullable CalendarDate calendar(TimeMatch match, Tense tense) {
        @Nullable CalendarDate era = era(match);
        if (era != null) {
            return era;
        }
        IntFunction<@Nullable CalendarDate> inYear = inYear(match);
        if (match.has("unit")) {
            return unit(match, tense);
        }
        @Nullable Integer year = year(match);
        if (year != null) {
            return inYear.apply(year);
        }
        if (match.has("yearrel")) {
            return null;
        }
        return match.has("rel") ? beside(match.lower("rel"), inYear) : reckoning.choose(inYear, tense);
    }

    private static @Nullable CalendarDate era(TimeMatch match) {
        if (match.has("decade")) {
            return new CalendarDate(Grain.DECADE, LocalDate.of(number(match.lower("decade")), 1, 1));
        }
        if (match.has("shortdecade")) {
            return new CalendarDate(Grain.DECADE, LocalDate.of(1900 + number(match.lower("shortdecade")), 1, 1));
        }
        if (match.has("decadeword")) {
            int tens = List.of(
                            "twenties",
                            "thirties",
                            "forties",
                            "fifties",
                            "sixties",
                            "seventies",
                            "eighties",
                            "nineties")
                    .indexOf(match.lower("decadeword"));
            return new CalendarDate(Grain.DECADE, LocalDate.of(1920 + 10 * tens, 1, 1));
        }
        if (match.has("century")) {
            String digits = match.lower("century").replaceAll("\\D", "");
            int century = digits.isEmpty() ? value("ordinal", match.lower("century")) : number(digits);
            return century < 1 || century > 99
                    ? null
                    : new CalendarDate(Grain.CENTURY, LocalDate.of((century - 1) * 100, 1, 1));
        }
        return null;
    }

    /** The year that the words name, themselves or by another date. */
    private @Nullable Integer year(TimeMatch match) {
        if (match.lower("year").length() == 4) {
            return number(match.lower("year"));
        }
        if (match.lower("holidayyear").length() == 4) {
            return number(match.lower("holidayyear"));
        }
        if (match.has("bc")) {
            return 1 - number(match.lower("bc"));
        }
        if (match.has("shortyear")) {
            int short2 = number(match.lower("shortyear").replaceAll("\\D", ""));
            @Nullable CalendarDate base = reckoning.isHistory() ? reckoning.told() : now();
            int century = base == null ? 19 : Math.floorDiv(base.start().getYear(), 100);
            int guess = century * 100 + short2;
            return base != null && guess > base.start().getYear() + 10 ? guess - 100 : guess;
        }
        return match.has("yearrel") ? relatedYear(match.lower("yearrel")) : null;
    }

    private @Nullable Integer relatedYear(String words) {
        @Nullable CalendarDate base = words.matches("(?:last|this|next) year") ? now() : reckoning.base();
        if (base == null) {
            return null;
        }
        int step = words.startsWith("last") || words.contains("previous") ? -1 : 0;
        step += words.startsWith("next") || words.contains("following") ? 1 : 0;
        return base.start().getYear() + step;
    }

    private static IntFunction<@Nullable CalendarDate> inYear(TimeMatch match) {
        if (match.has("holiday")) {
            String rule = WORDS.getOrDefault("holiday", Map.of()).getOrDefault(match.lower("holiday"), "");
            return year -> holiday(year, rule);
        }
        if (match.has("month")) {
            int month = month(match.lower("month"));
            int day = match.has("day") ? number(match.lower("day").replaceAll("\\D", "")) : 0;
            return year -> month < 1 ? null : day > 0 ? day(year, month, day) : CalendarDate.month(year, month);
        }
        if (match.has("season")) {
            int code = value("season", match.lower("season"));
            return year -> CalendarDate.season(year, code);
        }
        if (match.has("quarter")) {
            int quarter = part(match.lower("quarter"));
            return year -> new CalendarDate(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
        }
        if (match.has("half")) {
            boolean first = part(match.lower("half")) == 1;
            return year -> new CalendarDate(Grain.HALF, LocalDate.of(year, first ? 1 : 7, 1));
        }
        return CalendarDate::year;
    }

    private static int part(String words) {
        String digits = words.replaceAll("\\D", "");
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return !digits.isEmpty()
                ? Math.min(4, number(digits))
                : Math.max(1, value("ordinal", last.equals("latter") ? "second" : last));
    }

    private static int month(String words) {
        String plain = words.replace(".", "");
        return plain.chars().allMatch(Character::isDigit) ? Math.min(12, number(plain)) : value("month", plain);
    }

    private static @Nullable CalendarDate day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? CalendarDate.day(LocalDate.of(year, month, day)) : null;
    }

    private static @Nullable CalendarDate holiday(int year, String rule) {
        String[] parts = rule.split("-");
        if (parts.length < 2) {
            return null;
        }
        if (parts.length == 2) {
            return day(year, number(parts[0]), number(parts[1]));
        }
        DayOfWeek weekday = DayOfWeek.of(number(parts[2]));
        LocalDate first = LocalDate.of(year, number(parts[0]), 1);
        return CalendarDate.day(first.with(TemporalAdjusters.dayOfWeekInMonth(number(parts[1]), weekday)));
    }

    private @Nullable CalendarDate numeric(TimeMatch match) {
        int first = number(match.lower("a"));
        int second = number(match.lower("b"));
        int year = number(match.lower("year"));
        if (match.lower("year").length() == 2) {
            @Nullable CalendarDate now = now();
            int limit = now == null ? 2050 : now.start().getYear() + 5;
            year += year + 2000 > limit ? 1900 : 2000;
        }
        boolean tellable = first > 12 || second > 12 || first == second;
        return !tellable ? null : first > 12 ? day(year, second, first) : day(year, first, second);
    }

    // Dates by another date.

    private @Nullable CalendarDate now() {
        LocalDate published = reckoning.published();
        return published == null ? null : CalendarDate.day(published);
    }

    private @Nullable CalendarDate beside(String rel, IntFunction<@Nullable CalendarDate> inYear) {
        boolean byText = rel.matches(".*(?:previous|preceding|following|that|same)");
        @Nullable CalendarDate from = byText ? reckoning.base() : now();
        if (from == null) {
            return null;
        }
        return switch (step(rel)) {
            case -1 -> reckoning.chooseBeside(inYear, true, from);
            case 1 -> reckoning.chooseBeside(inYear, false, from);
            default -> inYear.apply(from.start().getYear());
        };
    }

    /** -1 for "last", 1 for "next", 0 for "this" and "that". */
    private static int step(String rel) {
        if (rel.matches(".*(?:last|past|previous|preceding|ago|earlier)")) {
            return -1;
        }
        return rel.matches(".*(?:next|coming|following|upcoming)") ? 1 : 0;
    }

    private @Nullable CalendarDate weekday(TimeMatch match, Tense tense) {
        DayOfWeek day = DayOfWeek.of(value("weekday", match.lower("weekday").replace(".", "")));
        String rel = match.lower("rel");
        boolean byText = rel.matches(".*(?:previous|following|that|same)") || reckoning.isHistory();
        @Nullable CalendarDate from = byText ? reckoning.told() : now();
        if (from == null || from.grain() != Grain.DAY) {
            return null;
        }
        int step = step(rel);
        LocalDate start = from.start();
        if (step != 0) {
            return CalendarDate.day(
                    start.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
        }
        boolean ahead = byText || tense == Tense.FUTURE;
        return CalendarDate.day(
                start.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    private @Nullable CalendarDate near(String word) {
        boolean byText =
                word.matches(".*(?:next|following|previous|before|same|that|after|earlier|later|this day|day after).*")
                        && !word.matches(".*(?:today|yesterday|tomorrow)");
        if (byText) {
            @Nullable CalendarDate base = reckoning.base();
            int step = word.matches(".*(?:next|following|after|later)")
                            || word.matches("(?:the )?(?:very )?(?:next|following) .*")
                    ? 1
                    : word.matches(".*(?:previous|before|earlier|preceding).*") ? -1 : 0;
            return base == null || base.grain() != Grain.DAY ? null : base.plus(step);
        }
        @Nullable CalendarDate now = now();
        if (now == null || reckoning.isHistory()) {
            return null;
        }
        int step = word.matches("yesterday.*|last .*") ? -1 : word.startsWith("tomorrow") ? 1 : 0;
        step = word.equals("the day before yesterday") ? -2 : word.equals("the day after tomorrow") ? 2 : step;
        return now.plus(step);
    }

    private @Nullable CalendarDate unit(TimeMatch match, Tense tense) {
        String rel = match.lower("rel");
        if (rel.startsWith("year-") || rel.startsWith("year ")) {
            return rel.equals("year-end") ? endOfYear() : yearBefore();
        }
        if (rel.endsWith("'s end")) {
            return rel.startsWith("year") ? endOfYear() : around(reckoning.base(), Grain.MONTH, 0);
        }
        Grain grain = grain(match.lower("unit"));
        boolean byText = rel.matches(".*(?:previous|preceding|following|that|same|the)");
        if (grain == Grain.QUARTER) {
            return quarter(rel);
        }
        if (grain == Grain.WEEKEND && rel.equals("the")) {
            return around(now(), grain, tense == Tense.FUTURE ? 0 : weekendStep());
        }
        if (grain == Grain.WEEKEND && rel.equals("last")) {
            return around(now(), grain, -1);
        }
        return around(byText ? reckoning.base() : now(), grain, step(rel));
    }

    private int weekendStep() {
        LocalDate published = reckoning.published();
        return published != null && published.getDayOfWeek().getValue() >= 6 ? 0 : -1;
    }

    /** "The quarter", "the latest quarter" of news: the last one that is over. */
    private @Nullable CalendarDate quarter(String rel) {
        @Nullable CalendarDate told = reckoning.told();
        boolean byText = rel.equals("the") || rel.equals("that");
        if (byText && told != null && told.grain() == Grain.QUARTER) {
            return told;
        }
        boolean current = rel.equals("this") || rel.equals("current");
        return around(now(), Grain.QUARTER, rel.equals("next") ? 1 : current ? 0 : -1);
    }

    private @Nullable CalendarDate endOfYear() {
        @Nullable CalendarDate base = reckoning.isHistory() ? reckoning.told() : now();
        return base == null ? null : CalendarDate.day(LocalDate.of(base.start().getYear(), 12, 31));
    }

    private @Nullable CalendarDate yearBefore() {
        @Nullable CalendarDate told = reckoning.told();
        if (told != null && told.grain() == Grain.QUARTER) {
            return told.plus(-4);
        }
        return around(now(), Grain.YEAR, -1);
    }

    private static @Nullable CalendarDate around(@Nullable CalendarDate base, Grain grain, int step) {
        boolean tellable = base != null && (base.grain().compareTo(grain) <= 0);
        return base == null || !tellable
                ? null
                : CalendarDate.around(base.start(), grain).plus(step);
    }

    private static Grain grain(String unit) {
        String one =
                unit.equals("centuries") ? "century" : unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (one) {
            case "week", "fortnight" -> Grain.WEEK;
            case "weekend" -> Grain.WEEKEND;
            case "month" -> Grain.MONTH;
            case "quarter" -> Grain.QUARTER;
            case "year" -> Grain.YEAR;
            case "decade" -> Grain.DECADE;
            case "century" -> Grain.CENTURY;
            default -> Grain.DAY;
        };
    }

    private @Nullable CalendarDate shift(TimeMatch match) {
        String direction = match.lower("direction");
        boolean fromNow = direction.matches("ago|from now|hence");
        @Nullable CalendarDate base = fromNow ? now() : reckoning.base();
        @Nullable TimeLength length = TimeLength.of(match, WORDS).orElse(null);
        if (base == null || length == null) {
            return null;
        }
        int sign = direction.matches("ago|earlier|before|previously|prior|beforehand") ? -1 : 1;
        return length.from(base, sign);
    }

    private @Nullable CalendarDate timeOfDay() {
        @Nullable CalendarDate base = reckoning.base();
        return base == null || base.grain() != Grain.DAY ? null : base;
    }

    private static int value(String kind, String word) {
        return number(WORDS.getOrDefault(kind, Map.of()).getOrDefault(word, "0"));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
