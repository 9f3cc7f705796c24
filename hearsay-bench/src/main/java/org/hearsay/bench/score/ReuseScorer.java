package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores pairs of reports that share text, as {@code tools/score_reuse.py} does: a pair that is not in the gold shares nothing;
 * one without a verdict is not scored.
 */
public final class ReuseScorer {
    private static final Set<String> REUSE = Set.of("copy", "rewrite", "partial");
    private static final List<String> VERDICTS = List.of("copy", "rewrite", "partial", "quote", "boilerplate", "none");

    private final Map<Pair, Judged> gold;
    private final Map<Pair, Judged> predicted;
    private final Set<Pair> found = new LinkedHashSet<>();
    private final int notScored;

    private ReuseScorer(Map<Pair, Judged> gold, Map<Pair, Judged> predicted) {
        Set<Pair> unscored = keys(gold, judged -> judged.verdict() == null);
        this.notScored = unscored.size();
        this.gold = gold;
        this.predicted = predicted;
        gold.keySet().removeAll(unscored);
        predicted.keySet().removeAll(unscored);
        found.addAll(keys(predicted, Judged::isReuse));
    }

    /**
     * Scores pairs.
     *
     * @param gold {@code a, b, verdict, kind, level, direction, dated}
     * @param records of {@code hearsay reuse}
     */
    public static ReuseScore score(List<? extends JsonNode> gold, List<? extends JsonNode> records) {
        return new ReuseScorer(byPair(gold), byPair(records)).score();
    }

    /** Two reports, the smaller id first. */
    private record Pair(String a, String b) {}

    /**
     * What is said of a pair.
     *
     * @param direction as seen from the smaller id
     */
    private record Judged(
            @Nullable String verdict, String kind, @Nullable String level, String direction, boolean dated) {
        boolean isReuse() {
            return verdict != null && REUSE.contains(verdict);
        }
    }

    private static Map<Pair, Judged> byPair(List<? extends JsonNode> records) {
        Map<Pair, Judged> pairs = new LinkedHashMap<>();
        for (JsonNode record : records) {
            String a = record.path("a").asText();
            String b = record.path("b").asText();
            boolean inOrder = a.compareTo(b) <= 0;
            String direction = record.path("direction").asText("unknown");
            pairs.putIfAbsent(
                    inOrder ? new Pair(a, b) : new Pair(b, a),
                    new Judged(
                            record.path("verdict").asText(null),
                            record.path("kind").asText(""),
                            record.path("level").asText(null),
                            inOrder ? direction : turned(direction),
                            record.path("dated").asBoolean()));
        }
        return pairs;
    }

    private static String turned(String direction) {
        return switch (direction) {
            case "a<-b" -> "b<-a";
            case "b<-a" -> "a<-b";
            default -> direction;
        };
    }

    private static Set<Pair> keys(Map<Pair, Judged> pairs, Predicate<Judged> kept) {
        Set<Pair> keys = new LinkedHashSet<>();
        pairs.forEach((pair, judged) -> {
            if (kept.test(judged)) {
                keys.add(pair);
            }
        });
        return keys;
    }

    private ReuseScore score() {
        Set<Pair> wanted = keys(gold, Judged::isReuse);
        Map<String, ReuseScore.Kind> kinds = new TreeMap<>();
        Map<String, ReuseScore.Level> levels = new TreeMap<>();
        gold.values().forEach(judged -> {
            kinds.computeIfAbsent(judged.kind(), this::kind);
            if (judged.level() != null) {
                levels.computeIfAbsent(judged.level(), this::level);
            }
        });
        return new ReuseScore(
                gold.size(),
                notScored,
                Prf.of(wanted, found),
                Prf.ratio(right(gold.keySet()), gold.size()),
                kinds,
                levels,
                directions(wanted),
                confusion());
    }

    private ReuseScore.Kind kind(String kind) {
        Set<Pair> pairs = keys(gold, judged -> judged.kind().equals(kind));
        return new ReuseScore.Kind(
                pairs.size(),
                Prf.ratio(pairs.stream().filter(found::contains).count(), pairs.size()),
                Prf.ratio(right(pairs), pairs.size()));
    }

    private ReuseScore.Level level(String level) {
        Set<Pair> pairs = keys(gold, judged -> judged.isReuse() && level.equals(judged.level()));
        return new ReuseScore.Level(
                pairs.size(), Prf.ratio(pairs.stream().filter(found::contains).count(), pairs.size()));
    }

    private long right(Set<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> verdict(predicted, pair).equals(verdict(gold, pair)))
                .count();
    }

    private static String verdict(Map<Pair, Judged> pairs, Pair pair) {
        Judged judged = pairs.get(pair);
        return judged == null || judged.verdict() == null ? "none" : judged.verdict();
    }

    private Map<String, ReuseScore.Direction> directions(Set<Pair> wanted) {
        Set<Pair> known = keys(gold, judged -> !judged.direction().equals("unknown"));
        known.retainAll(wanted);
        known.retainAll(found);
        Map<String, ReuseScore.Direction> directions = new LinkedHashMap<>();
        directions.put("all", direction(known, judged -> true));
        directions.put("both dated", direction(known, Judged::dated));
        directions.put("a date missing", direction(known, judged -> !judged.dated()));
        return directions;
    }

    private ReuseScore.Direction direction(Set<Pair> known, Predicate<Judged> kept) {
        Set<Pair> pairs = keys(gold, kept);
        pairs.retainAll(known);
        long right = pairs.stream()
                .filter(pair -> direction(predicted, pair).equals(direction(gold, pair)))
                .count();
        long said = pairs.stream()
                .filter(pair -> !direction(predicted, pair).equals("unknown"))
                .count();
        return new ReuseScore.Direction(pairs.size(), Prf.ratio(right, pairs.size()), Prf.ratio(right, said));
    }

    private static String direction(Map<Pair, Judged> pairs, Pair pair) {
        Judged judged = pairs.get(pair);
        return judged == null ? "unknown" : judged.direction();
    }

    private Map<String, Map<String, Integer>> confusion() {
        Map<String, Map<String, Integer>> cells = new LinkedHashMap<>();
        for (String verdict : VERDICTS) {
            Map<String, Integer> row = new LinkedHashMap<>();
            VERDICTS.forEach(other -> row.put(other, 0));
            cells.put(verdict, row);
        }
        Set<Pair> all = new LinkedHashSet<>(gold.keySet());
        all.addAll(predicted.keySet());
        all.forEach(pair -> cells.computeIfAbsent(verdict(gold, pair), verdict -> new LinkedHashMap<>())
                .merge(verdict(predicted, pair), 1, Integer::sum));
        return cells;
    }
}
