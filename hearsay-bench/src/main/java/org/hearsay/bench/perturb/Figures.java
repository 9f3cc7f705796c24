package org.hearsay.bench.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a sentence, by their form alone: not years, days of months, times, ages and numbers of things. */
final class Figures {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,/:$€£'’-])([$€£]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?![\\w/:'’-]|[.,]\\d)|\\b("
                    + String.join("|", WORDS.subList(2, WORDS.size())) + ")\\b(?!-)");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?|\\b[Nn]o\\.|\\bage|\\baged"
                    + "|\\p{Lu}\\p{Ll}+|#|\\b(?:about|around|nearly|almost|some|roughly|least|most|than|over|under|approximately|to|between|and|of)"
                    + "|\\p{Ll},)\\s*$");
    private static final Pattern NOT_AFTER = Pattern.compile(
            "^\\s*(?:[ap]\\.?m\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|to \\d|years? old|or (?:more|so)|of the|of them)");

    /**
     * A number.
     *
     * @param sign of money, or empty
     */
    record Figure(int begin, int end, String sign, double value, boolean word, int decimals) {}

    private Figures() {}

    static List<Figure> of(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 20), matcher.start());
            String after = text.substring(matcher.end());
            if (!NOT_BEFORE.matcher(before).find() && !NOT_AFTER.matcher(after).find()) {
                Figure figure = figure(matcher);
                boolean year = figure.sign().isEmpty()
                        && figure.value() >= 1900
                        && figure.value() < 2100
                        && !matcher.group().contains(",");
                if (!year && figure.value() >= 2) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }

    private static Figure figure(Matcher matcher) {
        String word = matcher.group(4);
        if (word != null) {
            return new Figure(matcher.start(), matcher.end(), "", WORDS.indexOf(word), true, 0);
        }
        String decimals = matcher.group(3) == null ? "" : matcher.group(3);
        return new Figure(
                matcher.start(),
                matcher.end(),
                matcher.group(1),
                Double.parseDouble(matcher.group(2).replace(",", "") + decimals),
                false,
                Math.max(0, decimals.length() - 1));
    }

    /** Whether a text has a number in whatever form. */
    static boolean has(String text, double value) {
        return of(text).stream().anyMatch(figure -> figure.value() == value)
                || (value == Math.rint(value)
                        && Pattern.compile("(?<![\\d.,])" + written(value, 0) + "(?![\\d]|[.,]\\d)")
                                .matcher(text)
                                .find());
    }

    /** In the form of the figure that it stands for. */
    static String written(double value, Figure like) {
        if (like.word() && value <= 20 && value == Math.rint(value)) {
            return WORDS.get((int) value);
        }
        return like.sign() + written(value, like.decimals());
    }

    static String written(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** "Twelve" for 12; empty where there is no such word here. */
    static String respelled(Figure figure) {
        if (figure.word()) {
            return written(figure.value(), 0);
        }
        boolean small = figure.sign().isEmpty() && figure.decimals() == 0 && figure.value() <= 20;
        return small ? WORDS.get((int) figure.value()) : "";
    }
}
