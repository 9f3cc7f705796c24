package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores time expressions and their dates, as {@code tools/score_time.py} does: expressions that a slice does not ask for are
 * not held against a prediction that lies on one.
 */
public final class TimeScorer {
    private static final Set<String> DATED = Set.of("DATE", "TIME");

    private final Sums all = new Sums(Expression::isDateOrTime, predicted -> true);
    private final Sums calendar = new Sums(
            gold -> gold.isDateOrTime() && gold.value() != null,
            predicted -> predicted.value() != null && !predicted.value().startsWith("P"));
    private int reports;

    /**
     * A time expression.
     *
     * @param kind of the gold: {@code DATE}, {@code TIME}, {@code DURATION}, {@code SET}, {@code NONE}
     * @param value EDTF, or a duration if predicted; null where there is none
     */
    public record Expression(
            Spans spans, String kind, @Nullable String value) {
        static Expression of(JsonNode record) {
            return new Expression(Spans.of(record), "", record.path("value").asText(null));
        }

        boolean isDateOrTime() {
            return DATED.contains(kind);
        }
    }

    /**
     * Adds one report.
     *
     * @param records of {@code hearsay times}, of this report
     */
    public void add(List<Expression> gold, List<? extends JsonNode> records) {
        List<Expression> predicted = records.stream().map(Expression::of).toList();
        all.add(gold, predicted);
        calendar.add(gold, predicted);
        reports++;
    }

    public TimeScore score() {
        return new TimeScore(reports, all.slice(), calendar.slice());
    }

    private static final class Sums {
        private final Predicate<Expression> asked;
        private final Predicate<Expression> kept;
        private final Tally tally = new Tally();

        Sums(Predicate<Expression> asked, Predicate<Expression> kept) {
            this.asked = asked;
            this.kept = kept;
        }

        void add(List<Expression> gold, List<Expression> all) {
            List<Expression> wanted = gold.stream().filter(asked).toList();
            Spans rest = Spans.union(
                    gold.stream().filter(asked.negate()).map(Expression::spans).toList());
            List<Expression> predicted = all.stream().filter(kept).toList();
            Matching matching = Matching.greedy(
                    wanted.size(),
                    predicted.size(),
                    0,
                    (g, p) -> wanted.get(g).spans().overlap(predicted.get(p).spans()));
            Set<Integer> hit = matching.byPredicted().keySet();
            for (int p = 0; p < predicted.size(); p++) {
                if (hit.contains(p) || !predicted.get(p).spans().meets(rest)) {
                    tally.add("predicted", 1);
                    tally.add("predicted_values", predicted.get(p).value() != null);
                }
            }
            tally.add("gold", wanted.size());
            tally.add("gold_values", (double)
                    wanted.stream().filter(one -> one.value() != null).count());
            matching.pairs().forEach(pair -> add(wanted.get(pair.gold()), predicted.get(pair.predicted()), pair));
        }

        private void add(Expression gold, Expression predicted, Matching.Pair pair) {
            tally.add("relaxed", 1);
            tally.add("strict", pair.likeness() == 1);
            String want = Edtf.plain(gold.value());
            if (want == null) {
                // No date to be right or wrong about.
                tally.add("predicted_values", predicted.value() == null ? 0 : -1);
            } else {
                tally.add("dated", 1);
                tally.add("right", Objects.equals(want, Edtf.plain(predicted.value())));
            }
        }

        TimeScore.Slice slice() {
            return new TimeScore.Slice(
                    tally.prf("strict", "predicted", "gold"),
                    tally.prf("relaxed", "predicted", "gold"),
                    tally.prf("right", "predicted_values", "gold_values"),
                    Prf.ratio(tally.get("right"), tally.get("dated")));
        }
    }
}
