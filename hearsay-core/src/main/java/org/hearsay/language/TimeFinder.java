package org.hearsay.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.hearsay.article.Report;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Sentences &rarr; time expressions, found by the rules of {@code time-rules.tsv}. Linear: a rule looks a bounded way ahead. */
final class TimeFinder {
    private static final List<TimeRule> RULES = TimeRule.standard();
    private static final Map<String, Set<String>> CORES = cores();
    private static final int LONGEST_LEAD = 8;
    private static final int REACH = 120;

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in",
            "of",
            "since",
            "by",
            "until",
            "till",
            "from",
            "during",
            "to",
            "through",
            "between",
            "and",
            "before",
            "after",
            "or",
            "for",
            "early",
            "late",
            "mid",
            "around",
            "on",
            "last",
            "next",
            "this",
            "its",
            "throughout",
            "ending",
            "'s");
    private static final Set<String> BEFORE_LENGTH = Set.of("for", "in", "after", "over", "within", "of", "take");
    private static final Set<String> COUNTING = Set.of(
            "than", "about", "least", "most", "nearly", "almost", "some", "over", "around", "approximately", "roughly");
    private static final Set<String> BEFORE_SEASON = Set.of(
            "in", "the", "this", "last", "next", "by", "early", "late", "mid", "during", "since", "until", "every",
            "of");

    /** In text order, not overlapping. */
    List<TimeExpression> find(Report report, List<Sentence> sentences) {
        List<Matcher> matchers = new ArrayList<>(RULES.size());
        for (TimeRule rule : RULES) {
            matchers.add(rule.pattern()
                    .matcher(report.text())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false));
        }
        List<TimeMatch> matches = new ArrayList<>();
        for (Sentence sentence : sentences) {
            matches.addAll(matches(matchers, sentence));
        }
        TimeResolver resolver = TimeResolver.of(report.published(), matches);
        List<TimeExpression> times = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < matches.size()
                    && sentence.span().contains(matches.get(next).span())) {
                TimeMatch match = matches.get(next++);
                times.add(new TimeExpression(match.span(), resolver.resolve(match, Tense.of(sentence, match.span()))));
            }
        }
        return times;
    }

    /** Last word of each time word to the classes that it is in; numbers alone make no time. */
    private static Map<String, Set<String>> cores() {
        Map<String, Set<String>> cores = new LinkedHashMap<>();
        WordTable.rows(TimeFinder.class, "time-words.tsv").stream()
                .filter(row -> !row.get(1).equals("number") && !row.get(1).equals("ordinal"))
                .forEach(row -> cores.computeIfAbsent(
                                row.get(0)
                                        .substring(row.get(0).lastIndexOf(' ') + 1)
                                        .toLowerCase(Locale.ROOT),
                                word -> new TreeSet<>())
                        .add(row.get(1).replace("-short", "")));
        return cores;
    }

    /** The classes of time words that a token's parts are in; "number" for digits. */
    private static Set<String> classes(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        Set<String> classes = new TreeSet<>(CORES.getOrDefault(plain, Set.of()));
        int first = plain.indexOf('-');
        if (first >= 0) {
            classes.addAll(CORES.getOrDefault(plain.substring(0, first), Set.of()));
            classes.addAll(CORES.getOrDefault(plain.substring(plain.lastIndexOf('-') + 1), Set.of()));
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            classes.add("number");
        }
        return classes;
    }

    /** Which tokens a time may begin at: those not far before a word that every time has one of. */
    private static boolean[] hopeful(List<Token> tokens, Set<String> present) {
        boolean[] hopeful = new boolean[tokens.size()];
        int core = Integer.MAX_VALUE;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Set<String> classes = classes(tokens.get(i));
            present.addAll(classes);
            core = classes.isEmpty() ? core : i;
            hopeful[i] = core != Integer.MAX_VALUE && core - i <= LONGEST_LEAD;
        }
        return hopeful;
    }

    private static List<TimeMatch> matches(List<Matcher> matchers, Sentence sentence) {
        Set<String> present = new TreeSet<>();
        boolean[] hopeful = hopeful(sentence.tokens(), present);
        int[] rules = IntStream.range(0, RULES.size())
                .filter(i -> RULES.get(i).needs().isEmpty()
                        || present.contains(RULES.get(i).needs()))
                .toArray();
        List<TimeMatch> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int free = sentence.span().begin();
        for (int i = 0; i < tokens.size(); i++) {
            for (int at : starts(tokens.get(i))) {
                if (at >= free && hopeful[i]) {
                    Optional<TimeMatch> best = longest(matchers, rules, at, sentence, i);
                    if (best.isPresent()) {
                        found.add(best.get());
                        free = best.get().span().end();
                    }
                }
            }
        }
        return found;
    }

    /** The token's begin, and where a part begins after a hyphen ("post-1959"). */
    private static List<Integer> starts(Token token) {
        List<Integer> starts = new ArrayList<>();
        starts.add(token.span().begin());
        int hyphen = token.text().indexOf('-');
        while (hyphen >= 0 && starts.size() < 4) {
            starts.add(token.span().begin() + hyphen + 1);
            hyphen = token.text().indexOf('-', hyphen + 1);
        }
        return starts;
    }

    private static Optional<TimeMatch> longest(
            List<Matcher> matchers, int[] rules, int at, Sentence sentence, int token) {
        int end = Math.min(sentence.span().end(), at + REACH);
        @Nullable TimeMatch best = null;
        for (int i : rules) {
            Matcher matcher = matchers.get(i).region(at, end);
            if (matcher.lookingAt()
                    && (best == null || matcher.end() > best.span().end())) {
                TimeMatch match = TimeMatch.of(RULES.get(i), matcher);
                if (isPlausible(match, sentence, token)) {
                    best = match;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a word that is often no time is one here. */
    private static boolean isPlausible(TimeMatch match, Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        String before = index == 0 ? "" : tokens.get(index - 1).lemma();
        int after = index;
        while (after < tokens.size()
                && tokens.get(after).span().begin() < match.span().end()) {
            after++;
        }
        @Nullable Token next = after < tokens.size() ? tokens.get(after) : null;
        boolean inside = match.span().begin() > tokens.get(index).span().begin();
        return switch (match.kind()) {
            case "month" -> isMonth(match, before, next);
            case "year" -> inside || isYear(before, next);
            case "season" ->
                BEFORE_SEASON.contains(before)
                        || (match.lower("season").length() < match.span().length() && !isOf(next));
            case "shortyear" -> before.equals("of") || before.equals("in") || before.equals("since");
            case "weekday" -> !isName(match.span().end() - match.span().begin() <= 4, next);
            case "duration" ->
                !isAge(next) && !before.equals("aged") && (match.has("number") || BEFORE_LENGTH.contains(before));
            default -> true;
        };
    }

    private static boolean isOf(@Nullable Token next) {
        return next != null && next.lemma().equals("of");
    }

    private static boolean isName(boolean shortForm, @Nullable Token next) {
        return shortForm && next != null && next.tag().equals("PROPN");
    }

    private static boolean isMonth(TimeMatch match, String before, @Nullable Token next) {
        String month = match.parts().getOrDefault("month", "");
        boolean ambiguous = month.equalsIgnoreCase("may") || month.equalsIgnoreCase("march") || month.length() < 4;
        if (BEFORE_MONTH.contains(before)) {
            return !month.equals("May") || next == null || !next.tag().equals("PRON");
        }
        return !ambiguous && (next == null || !next.tag().equals("PROPN"));
    }

    private static boolean isYear(String before, @Nullable Token next) {
        if (before.equals("$")
                || before.equals("€")
                || before.equals("£")
                || before.equals("no.")
                || before.equals("boeing")) {
            return false;
        }
        boolean strong =
                before.equals("in") || before.equals("since") || before.equals("until") || before.equals("during");
        boolean counted = next != null
                && (next.text().equals("%")
                        || (next.tag().equals("NOUN")
                                && !next.lemma().equals(next.text().toLowerCase(Locale.ROOT))));
        return strong || (!COUNTING.contains(before) && !counted);
    }

    private static boolean isAge(@Nullable Token next) {
        return next != null && (next.lemma().equals("old") || next.text().startsWith("-old"));
    }
}
