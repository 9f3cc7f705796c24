package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.WordTable;

/** Reads numbers in figures and words: "3.5m", "1,200", "two hundred and fifty", "a dozen", "dozens". */
final class NumberReader {
    private static final Pattern FIGURES = Pattern.compile(
            "(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?)(m|mn|bn|tn|k)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Map<String, String>> WORDS = words();
    private static final int LONGEST_PHRASE = 4;
    private static final int SMALLEST_FACTOR = 100;

    private NumberReader() {}

    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (List<String> row : WordTable.rows(NumberReader.class, "number-words.tsv")) {
            words.computeIfAbsent(row.get(1), kind -> new LinkedHashMap<>()).put(row.get(0), row.get(2));
        }
        return words;
    }

    /** The value of the words in a class of {@code number-words.tsv}; empty where they are not in it. */
    static Optional<String> value(String kind, String words) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(words));
    }

    /**
     * A number read from tokens.
     *
     * @param low the value, or the least that a vague word means
     * @param high the value, or the greatest
     * @param vague whether it is a vague word
     * @param end index of the token after it
     */
    record Reading(double low, double high, boolean vague, int end) {}

    /** The number that begins with this token. */
    static Optional<Reading> at(List<Token> tokens, int begin) {
        Optional<Reading> vague = vague(tokens, begin);
        return vague.isPresent() ? vague : exact(tokens, begin);
    }

    private static Optional<Reading> vague(List<Token> tokens, int begin) {
        for (int end = Math.min(tokens.size(), begin + LONGEST_PHRASE); end > begin; end--) {
            Optional<String> range = value("vague", phrase(tokens, begin, end));
            if (range.isPresent()) {
                String[] ends = range.get().split(" ");
                return Optional.of(new Reading(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]), true, end));
            }
        }
        return Optional.empty();
    }

    static String phrase(List<Token> tokens, int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            words.append(i == begin ? "" : " ").append(tokens.get(i).text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private static Optional<Reading> exact(List<Token> tokens, int begin) {
        double total = 0;
        double part = -1;
        int at = begin;
        if (isHalfOrA(tokens, begin)) {
            boolean half = word(tokens, begin).equals("half");
            part = half ? 0.5 : 1;
            at = half ? begin + 2 : begin + 1;
        }
        for (; at < tokens.size() && at - begin < 10; at++) {
            String word = word(tokens, at);
            Optional<Double> number = simple(word);
            Optional<Double> factor = value("times", word).map(Double::valueOf);
            if (number.isPresent() && (part < 0 || joins(part, number.get()))) {
                part = Math.max(part, 0) + number.get();
            } else if (factor.isPresent() && part >= 0) {
                part *= factor.get();
                boolean closes = factor.get() > SMALLEST_FACTOR;
                total += closes ? part : 0;
                part = closes ? 0 : part;
            } else if (!(word.equals("and")
                    && part > 0
                    && part % SMALLEST_FACTOR == 0
                    && isWordNumber(tokens, at + 1))) {
                break;
            }
        }
        boolean none = at == begin || part < 0;
        return none ? Optional.empty() : Optional.of(new Reading(total + part, total + part, false, at));
    }

    /** "a hundred", "half a million". */
    private static boolean isHalfOrA(List<Token> tokens, int at) {
        String word = word(tokens, at);
        int next = word.equals("half")
                        && (word(tokens, at + 1).equals("a")
                                || word(tokens, at + 1).equals("an"))
                ? at + 2
                : at + 1;
        boolean begins = word.equals("a") || word.equals("an") || next == at + 2;
        return begins
                && value("times", word(tokens, next)).isPresent()
                && word(tokens, next).length() > 2;
    }

    /** "hundred" takes what is smaller: "two hundred" "fifty". */
    private static boolean joins(double part, double number) {
        return part == 0
                ? number < 1000
                : part >= SMALLEST_FACTOR
                        && part % SMALLEST_FACTOR == 0
                        && number < SMALLEST_FACTOR
                        && number == Math.rint(number);
    }

    private static boolean isWordNumber(List<Token> tokens, int at) {
        return value("number", word(tokens, at)).isPresent();
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<Double> simple(String word) {
        Optional<String> listed = value("number", word);
        return listed.isPresent() ? listed.map(Double::valueOf) : figures(word);
    }

    /** A number in figures, with its multiplier ("3.5m"); a leading zero makes a code, not a number. */
    static Optional<Double> figures(String word) {
        Matcher matcher = FIGURES.matcher(word);
        boolean code = word.length() > 1 && word.charAt(0) == '0' && Character.isDigit(word.charAt(1));
        if (code || !matcher.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group(1).replace(",", ""));
        String factor = matcher.group(2);
        return Optional.of(
                factor == null
                        ? value
                        : value * Double.parseDouble(value("times", factor).orElse("1")));
    }
}
