package org.hearsay.bench.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Changes of a number that both sentences have. */
final class NumberChanges {
    private static final Pattern TOLL = Pattern.compile(
            "\\b(?:kill(?:ed|s|ing)?|dead|died?|deaths?|toll|injur\\w+|wounded|missing|cases|infected|arrested|rescued)\\b");
    private static final List<String> ROUGHLY = List.of("about ", "some ", "nearly ", "around ", "almost ");

    private NumberChanges() {}

    /** The changed sentences that contradict the first. */
    static List<Change> conflicts(String first, String second, int seed) {
        List<Change> changes = new ArrayList<>();
        for (Figures.Figure figure : shared(first, second)) {
            double other = other(figure, seed);
            if (other != figure.value() && !Figures.has(first, other)) {
                changes.add(new Change("number", with(second, figure, Figures.written(other, figure))));
            }
        }
        return changes;
    }

    private static List<Figures.Figure> shared(String first, String second) {
        List<Figures.Figure> theirs = Figures.of(first);
        return Figures.of(second).stream()
                .filter(figure -> theirs.stream()
                        .anyMatch(other -> other.value() == figure.value()
                                && other.sign().equals(figure.sign())
                                && other.decimals() == figure.decimals()))
                .toList();
    }

    /** Twice as many, digits turned round, a third more, a zero lost. */
    private static double other(Figures.Figure figure, int seed) {
        double value = figure.value();
        double scale = Math.pow(10, figure.decimals());
        long digits = Math.round(value * scale);
        int way = Math.floorMod(seed, 4);
        if (way == 1 && digits >= 12) {
            String text = Long.toString(digits);
            String turned = "" + text.charAt(1) + text.charAt(0) + text.substring(2);
            return turned.charAt(0) == '0' || turned.equals(text) ? 2 * value : Long.parseLong(turned) / scale;
        }
        if (way == 2 && digits >= 6) {
            return Math.round(digits * 1.4) / scale;
        }
        if (way == 3 && digits >= 20 && digits % 10 == 0) {
            return Math.rint(digits / 10.0) / scale;
        }
        return way == 0 || digits < 5 ? 2 * value : (digits + 3) / scale;
    }

    /** The changed sentences that say the same less exactly, in another form, or later. */
    static List<Change> harmless(String first, String second, int seed) {
        List<Change> changes = new ArrayList<>();
        for (Figures.Figure figure : shared(first, second)) {
            long value = Math.round(figure.value());
            boolean whole = figure.decimals() == 0;
            if (value >= 13 && (whole || figure.value() > 10)) {
                rounded(second, figure, seed, changes);
            }
            if (whole && figure.sign().isEmpty()) {
                vague(second, figure, changes);
                String respelled = Figures.respelled(figure);
                if (!respelled.isEmpty()) {
                    changes.add(new Change("respelled", with(second, figure, respelled)));
                }
                if (isToll(second, figure) && TOLL.matcher(first).find()) {
                    String more = Figures.written((double) (value + Math.max(2, value / 5)), figure);
                    changes.add(new Change("later", with(second, figure, more), Change.DAY, "2003-06-20"));
                }
            }
            if (whole && value >= 5) {
                String bound = Math.floorMod(seed, 2) == 0
                        ? "at least " + Figures.written((double) value, figure)
                        : "more than " + Figures.written((double) below(value), figure);
                changes.add(new Change("bound", with(second, figure, bound)));
            }
        }
        return changes;
    }

    /** Whether what happened to people stands right beside the number: "killed 12", "12 people were injured". */
    private static boolean isToll(String text, Figures.Figure figure) {
        String before = text.substring(Math.max(0, figure.begin() - 12), figure.begin());
        String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + 25));
        return TOLL.matcher(before).find() || TOLL.matcher(behind).find();
    }

    private static void rounded(String second, Figures.Figure figure, int seed, List<Change> changes) {
        double unit = Math.pow(10, Math.floor(Math.log10(figure.value())) - (figure.value() >= 1000 ? 1 : 0));
        double half = figure.value() < 100 ? 5 : unit;
        double rounded = Math.round(figure.value() / half) * half;
        if (rounded != figure.value() && Math.abs(rounded / figure.value() - 1) < 0.1) {
            String roughly = rounded > figure.value()
                    ? List.of("about ", "nearly ", "almost ").get(Math.floorMod(seed, 3))
                    : List.of("about ", "some ", "around ").get(Math.floorMod(seed, 3));
            Figures.Figure whole = new Figures.Figure(0, 0, figure.sign(), rounded, figure.word(), 0);
            changes.add(new Change("rounded", with(second, figure, roughly + Figures.written(rounded, whole))));
        } else if (rounded == figure.value()) {
            changes.add(new Change(
                    "rounded",
                    with(
                            second,
                            figure,
                            ROUGHLY.get(Math.floorMod(seed, 2)) + Figures.written(figure.value(), figure))));
        }
    }

    private static void vague(String second, Figures.Figure figure, List<Change> changes) {
        double value = figure.value();
        boolean scaled = second.substring(figure.end())
                        .matches("(?s) (?:hundred|thousand|million|billion|percent|per cent)\\b.*")
                || second.startsWith("%", figure.end());
        String word = value >= 24 && value < 96
                ? "dozens of"
                : value >= 200 && value < 950
                        ? "hundreds of"
                        : value >= 2000 && value < 9500 ? "thousands of" : value >= 3 && value <= 7 ? "several" : "";
        if (!word.isEmpty() && !scaled) {
            changes.add(new Change("vague", with(second, figure, word)));
        }
    }

    private static long below(long value) {
        long unit = (long) Math.pow(10, Math.floor(Math.log10((double) value)));
        long round = value / unit * unit;
        return round == value ? value - Math.max(1, unit / 10) : round;
    }

    private static String with(String text, Figures.Figure figure, String words) {
        return text.substring(0, figure.begin()) + words + text.substring(figure.end());
    }
}
