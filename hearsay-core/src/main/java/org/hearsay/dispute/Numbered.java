package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.CountedThing;
import org.hearsay.language.Quantity;
import org.hearsay.language.TimeExpression;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * A number in a mention; a length of time is a number of days.
 *
 * @param thing a key that is equal for numbers of one thing, null where the words do not tell
 * @param context what stands around it
 */
record Numbered(Said said, Quantity quantity, @Nullable String thing, Set<String> context) {
    /** Words of a number that is counted on: "toll", "so far". */
    private static final Set<String> UPDATED = WordTable.words(Numbered.class, "update-words.tsv");

    private static final String MISSING = CountedThing.PEOPLE_WHO + "missing";
    private static final String DAYS = "days";
    /** Two numbers are of one thing where the words around them, of the one that has fewer, are the same to this share. */
    private static final double SAME_CONTEXT = 0.5;

    private static final int FEWEST_COMMON = 2;
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double MONTHS_OF_YEAR = 12;
    private static final double DAYS_OF_WEEK = 7;
    private static final double HOURS_OF_DAY = 24;
    private static final double MINUTES_OF_HOUR = 60;
    private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,9})([YMWDHS])");

    /** The numbers of a mention that asserts something, in text order; lengths of time last. */
    static List<Numbered> of(Said said) {
        List<Numbered> numbers = new ArrayList<>();
        for (Quantity quantity : said.quantities()) {
            numbers.add(new Numbered(
                    said, quantity, CountedThing.of(quantity, said.tokens()), said.around(quantity.span())));
        }
        for (TimeExpression time : said.times()) {
            double days = days(time.value());
            if (days > 0) {
                Quantity length = length(time, days, said);
                numbers.add(new Numbered(said, length, null, said.around(time.span())));
            }
        }
        return numbers;
    }

    /** "Five months" and "four days" are two units: nobody mistakes the one for the other. */
    private static Quantity length(TimeExpression time, double days, Said said) {
        String value = String.valueOf(time.value());
        String unit = DAYS + value.charAt(value.length() - 1);
        Quantity.Bound bound = said.bound(time.span());
        double high = bound == Quantity.Bound.AT_LEAST ? Double.POSITIVE_INFINITY : days;
        return new Quantity(time.span(), days, high, bound, unit, null, null);
    }

    /** A number of days; 0 for what is no length of time of one unit. */
    private static double days(@Nullable String value) {
        Matcher length = LENGTH.matcher(value == null ? "" : value);
        if (!length.matches()) {
            return 0;
        }
        double number = Double.parseDouble(length.group(2));
        return switch (length.group(1) + length.group(3)) {
            case "Y" -> number * DAYS_OF_YEAR;
            case "M" -> number * DAYS_OF_YEAR / MONTHS_OF_YEAR;
            case "W" -> number * DAYS_OF_WEEK;
            case "D" -> number;
            case "TH" -> number / HOURS_OF_DAY;
            case "TM" -> number / HOURS_OF_DAY / MINUTES_OF_HOUR;
            default -> 0;
        };
    }

    /** By what is counted, and by words such as "toll" and "so far". */
    Trend trend() {
        if (MISSING.equals(thing)) {
            return Trend.FALLS;
        }
        boolean people = thing != null && thing.startsWith(CountedThing.PEOPLE_WHO);
        return people || said.tokens().stream().anyMatch(token -> UPDATED.contains(token.lemma()))
                ? Trend.GROWS
                : Trend.NONE;
    }

    String text() {
        return quantity.span().in(said.report().report().text());
    }

    Dispute.Place place() {
        return said.place(quantity.span());
    }

    /** Whether two numbers in other words ("38 people arrested", "76 arrests") tell of one thing. */
    boolean isOfOneThingAs(Numbered other) {
        return quantity.unit().equals(other.quantity().unit())
                && context.stream().filter(other.context()::contains).count() >= FEWEST_COMMON
                && Said.share(context, other.context()) >= SAME_CONTEXT;
    }
}
