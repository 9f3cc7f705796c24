package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NumberReader.Reading;
import org.hearsay.language.Quantity.Bound;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Sentences &rarr; numbers with what they count; not dates, ages, scores, ordinals, labels ("Boeing 737"). One pass. */
final class QuantityFinder {
    private static final int LONGEST_QUALIFIER = 4;
    private static final Set<String> NOT_BEFORE_ONE =
            Set.of("the", "this", "that", "no", "any", "every", "each", "which", "some", "another");

    /** @param taken spans that no number may lie in (times, names), in text order */
    List<Quantity> find(List<Sentence> sentences, List<Span> taken) {
        List<Quantity> quantities = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int at = 0;
            while (at < tokens.size()) {
                Span span = tokens.get(at).span();
                while (next < taken.size() && taken.get(next).end() <= span.begin()) {
                    next++;
                }
                boolean free = next == taken.size() || !taken.get(next).overlaps(span);
                Optional<Found> found = free ? at(tokens, at) : Optional.empty();
                found.ifPresent(one -> quantities.add(one.quantity));
                at = found.isPresent() ? found.get().end : at + 1;
            }
        }
        return quantities;
    }

    /** A quantity, and the index of the token after its number and unit. */
    private record Found(Quantity quantity, int end) {}

    private static Optional<Found> at(List<Token> tokens, int begin) {
        Optional<Reading> joined = joined(tokens, begin);
        Optional<Reading> read = joined.isPresent() ? joined : NumberReader.at(tokens, begin);
        if (read.isEmpty()
                || isLabel(tokens, begin)
                || isAge(tokens, begin, read.get().end())) {
            return Optional.empty();
        }
        return measured(tokens, begin, withRange(tokens, begin, read.get()), joined.isPresent());
    }

    /** One token of two numbers ("10-20") or a number and its bound ("20-odd"). */
    private static Optional<Reading> joined(List<Token> tokens, int at) {
        String[] parts = tokens.get(at).text().split("[-–]", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        Optional<Double> low = NumberReader.figures(parts[0]);
        Optional<Double> high = NumberReader.figures(parts[1]);
        if (low.isPresent() && parts[1].equalsIgnoreCase("odd")) {
            return Optional.of(new Reading(low.get(), low.get(), false, at + 1));
        }
        boolean range = low.isPresent() && high.isPresent() && low.get() < high.get();
        return range ? Optional.of(new Reading(low.get(), high.get(), false, at + 1)) : Optional.empty();
    }

    /** "between 10 and 20", "10 to 20", "10–20"; "from 10 to 20" is a change, not a range. */
    private static Reading withRange(List<Token> tokens, int begin, Reading first) {
        if (first.vague() || first.low() != first.high() || first.end() + 1 >= tokens.size()) {
            return first;
        }
        String before = begin == 0 ? "" : tokens.get(begin - 1).lemma();
        String joint = tokens.get(first.end()).text().toLowerCase(Locale.ROOT);
        boolean joins = before.equals("between")
                ? joint.equals("and")
                : !before.equals("from") && (joint.equals("to") || joint.equals("–") || joint.equals("-"));
        if (!joins) {
            return first;
        }
        return NumberReader.at(tokens, first.end() + 1)
                .filter(second -> !second.vague() && second.low() > first.low())
                .map(second -> new Reading(scaled(first.low(), second.low()), second.high(), false, second.end()))
                .orElse(first);
    }

    /** "2 to 3 million": the first number has the second's size. */
    private static double scaled(double first, double second) {
        double factor = second >= 1e9 ? 1e9 : second >= 1e6 ? 1e6 : second >= 1e5 ? 1e3 : 1;
        return first < 1000 && first * factor < second && factor > 1 ? first * factor : first;
    }

    private static Optional<Found> measured(List<Token> tokens, int begin, Reading reading, boolean joined) {
        int from = qualifierBegin(tokens, begin);
        String qualifier = kind(tokens, from, begin);
        int sign = begin > 0
                        && NumberReader.value("money", tokens.get(begin - 1).text())
                                .isPresent()
                ? begin - 1
                : -1;
        if (sign >= 0) {
            from = qualifierBegin(tokens, sign);
            qualifier = kind(tokens, from, sign);
        }
        int end = reading.end();
        String unit = unit(tokens, sign, end);
        end += unitLength(tokens, unit, sign, end);
        String after = kindAfter(tokens, end);
        if (!after.isEmpty()) {
            end = Math.min(
                    tokens.size(),
                    end
                            + (tokens.get(end).text().equals("+")
                                            || tokens.get(end).lemma().equals("plus")
                                    ? 1
                                    : 2));
        }
        @Nullable Counted counted = unit.equals("percent") && !isOf(tokens, end) ? null : Counted.at(tokens, end);
        boolean one = reading.end() == begin + 1 && tokens.get(begin).lemma().equals("one");
        if (one && (counted == null || isOf(tokens, end) || isNotBeforeOne(tokens, begin))) {
            return Optional.empty();
        }
        boolean score = joined
                && counted == null
                && qualifier.isEmpty()
                && unit.equals("count")
                && reading.low() != reading.high();
        boolean list = (begin == 0 || tokens.get(begin - 1).text().equals(":"))
                && end < tokens.size()
                && (tokens.get(end).text().equals(".") || tokens.get(end).text().equals(")"))
                && tokens.size() > 2;
        if (score || list) {
            return Optional.empty();
        }
        boolean odd = tokens.get(begin).text().endsWith("-odd");
        Bound bound = bound(odd ? "about" : after.isEmpty() ? qualifier : after, reading);
        Span span = new Span(
                tokens.get(from).span().begin(), tokens.get(end - 1).span().end());
        double low = bound == Bound.AT_MOST ? 0 : reading.low();
        double high = bound == Bound.AT_LEAST ? Double.POSITIVE_INFINITY : reading.high();
        Quantity quantity = new Quantity(
                span,
                low,
                high,
                bound,
                unit,
                counted == null ? null : counted.lemma(),
                counted == null ? null : counted.span());
        return Optional.of(new Found(quantity, end));
    }

    private static boolean isNotBeforeOne(List<Token> tokens, int begin) {
        return begin > 0 && NOT_BEFORE_ONE.contains(tokens.get(begin - 1).lemma());
    }

    private static Bound bound(String kind, Reading reading) {
        return switch (kind) {
            case "at-least" -> Bound.AT_LEAST;
            case "at-most" -> Bound.AT_MOST;
            default ->
                reading.vague()
                        ? Bound.VAGUE
                        : reading.low() != reading.high()
                                ? Bound.RANGE
                                : kind.equals("about") ? Bound.ABOUT : Bound.EXACT;
        };
    }

    private static int qualifierBegin(List<Token> tokens, int end) {
        for (int begin = Math.max(0, end - LONGEST_QUALIFIER); begin < end; begin++) {
            if (!kind(tokens, begin, end).isEmpty()) {
                return begin;
            }
        }
        return end;
    }

    private static String kind(List<Token> tokens, int begin, int end) {
        String words = NumberReader.phrase(tokens, begin, end);
        for (String kind : List.of("at-least", "at-most", "about")) {
            if (NumberReader.value(kind, words).isPresent()) {
                return kind;
            }
        }
        return "";
    }

    private static String kindAfter(List<Token> tokens, int at) {
        for (int end = Math.min(tokens.size(), at + 2); end > at; end--) {
            String words = NumberReader.phrase(tokens, at, end);
            for (String kind : List.of("at-least", "at-most", "about")) {
                if (NumberReader.value("after:" + kind, words).isPresent()) {
                    return kind;
                }
            }
        }
        return "";
    }

    private static String unit(List<Token> tokens, int sign, int end) {
        if (sign >= 0) {
            return NumberReader.value("money", tokens.get(sign).text()).orElse("count");
        }
        if (isPercent(tokens, end)) {
            return "percent";
        }
        return end < tokens.size()
                ? NumberReader.value("money", tokens.get(end).lemma()).orElse("count")
                : "count";
    }

    private static boolean isPercent(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        boolean twoWords = at + 1 < tokens.size()
                && NumberReader.phrase(tokens, at, at + 2).equals("per cent");
        return twoWords
                || NumberReader.value("percent", tokens.get(at).text().toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    private static int unitLength(List<Token> tokens, String unit, int sign, int at) {
        if (unit.equals("percent")) {
            return tokens.get(at).text().equalsIgnoreCase("per") ? 2 : 1;
        }
        return unit.equals("count") || sign >= 0 ? 0 : 1;
    }

    private static boolean isOf(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).lemma().equals("of");
    }

    /** "Boeing 737", "Article 5", "No. 3", "#3", a part of a longer number. */
    private static boolean isLabel(List<Token> tokens, int at) {
        if (at == 0) {
            return false;
        }
        String before = tokens.get(at - 1).text();
        boolean joint = before.equals("#") || before.equals("/") || before.equalsIgnoreCase("no.");
        return joint || NumberReader.value("labelled", before).isPresent() || isAfterName(tokens, at);
    }

    /** A bare number right after a capitalised word that no noun follows: "iPhone 12 is", "Apollo 13". */
    private static boolean isAfterName(List<Token> tokens, int at) {
        boolean figures = Character.isDigit(tokens.get(at).text().charAt(0));
        return figures
                && at > 1
                && tokens.get(at - 1).tag().equals("PROPN")
                && Counted.at(tokens, at + 1) == null
                && !tokens.get(at - 1).text().endsWith("s");
    }

    /** "aged 45", "Vale, 45, said", "45 years old". */
    private static boolean isAge(List<Token> tokens, int begin, int end) {
        boolean aged = begin > 0
                && (tokens.get(begin - 1).lemma().equals("aged")
                        || tokens.get(begin - 1).lemma().equals("age"));
        boolean apart = begin > 1
                && tokens.get(begin - 1).text().equals(",")
                && tokens.get(begin - 2).tag().equals("PROPN")
                && (end == tokens.size() || ",.".contains(tokens.get(end).text()));
        return aged || apart;
    }
}
