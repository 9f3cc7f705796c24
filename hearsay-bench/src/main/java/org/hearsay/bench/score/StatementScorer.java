package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scores attributed statements against annotations, as {@code tools/score_statements.py} does.
 *
 * <p>A statement is matched to a gold attribution by content: one to one, greatest overlap first. Slices divide both sides of
 * that one matching: recall over the gold in the slice, precision over the predictions in it. The mode of both is computed from
 * the text's quotation marks. Of several annotators the first counts.
 */
public final class StatementScorer {
    private static final List<String> SLICES = List.of("all", "direct", "mixed", "indirect", "speech");
    private static final double LEAST_OVERLAP = 0.5;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int reports;

    public StatementScorer() {
        SLICES.forEach(slice -> tallies.put(slice, new Tally()));
    }

    /**
     * Adds one report.
     *
     * @param gold one list an annotator, at least one
     * @param records of {@code hearsay statements}, of this report
     */
    public void add(String text, List<List<Attribution>> gold, List<? extends JsonNode> records) {
        PointText points = new PointText(text);
        Spans quoted = Attribution.quoted(points);
        List<Sliced> predicted =
                sliced(points, quoted, records.stream().map(Attribution::of).toList());
        new Comparison(points, sliced(points, quoted, gold.get(0)), predicted).count();
        reports++;
    }

    public StatementScore score() {
        Map<String, StatementScore.Slice> slices = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> slices.put(name, slice(tally)));
        return new StatementScore(reports, slices);
    }

    private static StatementScore.Slice slice(Tally tally) {
        return new StatementScore.Slice(
                Prf.of(tally.get("pred_hit_half"), tally.get("pred"), tally.get("gold_hit_half"), tally.get("gold")),
                Prf.of(tally.get("pred_hit_most"), tally.get("pred"), tally.get("gold_hit_most"), tally.get("gold")),
                Prf.of(tally.get("pred_hit_exact"), tally.get("pred"), tally.get("gold_hit_exact"), tally.get("gold")),
                Prf.of(tally.get("whole_pred"), tally.get("pred"), tally.get("whole_gold"), tally.get("gold")),
                Prf.of(
                        tally.get("chars_pred_hit"),
                        tally.get("chars_pred"),
                        tally.get("chars_gold_hit"),
                        tally.get("chars_gold")),
                tally.prf("source_hit", "source_pred", "source_gold"),
                tally.prf("cue_hit", "cue_pred", "cue_gold"),
                tally.prf("source_half", "source_pred", "source_gold"),
                tally.prf("cue_half", "cue_pred", "cue_gold"),
                Prf.ratio(tally.get("mode_right"), tally.get("gold_hit_half")),
                new StatementScore.SpeakerScore(
                        tally.get("quotes"),
                        tally.get("quotes_found"),
                        Prf.ratio(tally.get("speaker_right"), tally.get("quotes_found")),
                        Prf.ratio(tally.get("speaker_name_right"), tally.get("quotes_found")),
                        Prf.ratio(tally.get("speaker_right"), tally.get("quotes"))));
    }

    /** An attribution with the slices that it is in. */
    private record Sliced(Attribution said, String mode, boolean speech) {
        boolean in(String slice) {
            return switch (slice) {
                case "all" -> true;
                case "speech" -> speech;
                default -> slice.equals(mode);
            };
        }
    }

    private static List<Sliced> sliced(PointText text, Spans quoted, List<Attribution> attributions) {
        List<Sliced> sliced = new ArrayList<>();
        for (Attribution said : attributions) {
            sliced.add(new Sliced(said, said.mode(text, quoted), SpeechCues.in(text.cut(said.cue()))));
        }
        return sliced;
    }

    /** One report's gold beside its predictions. */
    private final class Comparison {
        private final PointText text;
        private final List<Sliced> gold;
        private final List<Sliced> predicted;
        private final Map<Integer, Matching.Pair> byGold;
        private final Map<Integer, Matching.Pair> byPredicted;

        Comparison(PointText text, List<Sliced> gold, List<Sliced> predicted) {
            this.text = text;
            this.gold = gold;
            this.predicted = predicted;
            Matching matching = Matching.greedy(
                    gold.size(),
                    predicted.size(),
                    LEAST_OVERLAP,
                    (g, p) -> content(gold.get(g)).overlap(content(predicted.get(p))));
            this.byGold = matching.byGold();
            this.byPredicted = matching.byPredicted();
        }

        void count() {
            tallies.forEach((slice, tally) -> {
                List<Integer> golds = in(gold, slice);
                List<Integer> preds = in(predicted, slice);
                countContents(tally, "gold", golds, byGold);
                countContents(tally, "pred", preds, byPredicted);
                golds.forEach(g -> countParts(tally, byGold.get(g)));
                preds.forEach(p -> tally.add("whole_pred", isWhole(byPredicted.get(p))));
                countCharacters(tally, "chars_gold", gold, golds, predicted);
                countCharacters(tally, "chars_pred", predicted, preds, gold);
                golds.forEach(g -> countSpeakers(tally, gold.get(g).said()));
            });
        }

        private void countContents(Tally tally, String side, List<Integer> items, Map<Integer, Matching.Pair> matched) {
            tally.add(side, items.size());
            for (int item : items) {
                Matching.Pair pair = matched.get(item);
                double overlap = pair == null ? 0 : pair.likeness();
                tally.add(side + "_hit_half", pair != null);
                tally.add(side + "_hit_most", overlap >= 0.8);
                tally.add(side + "_hit_exact", overlap >= 1);
            }
        }

        private void countParts(Tally tally, Matching.@Nullable Pair pair) {
            if (pair == null) {
                return;
            }
            Sliced mine = gold.get(pair.gold());
            Attribution said = predicted.get(pair.predicted()).said();
            countPart(tally, "source", mine.said().source(), said.source());
            countPart(tally, "cue", mine.said().cue(), said.cue());
            tally.add("whole_gold", isWhole(pair));
            tally.add("mode_right", Objects.equals(said.saidMode(), mine.mode()));
        }

        private static void countPart(Tally tally, String part, Spans a, Spans b) {
            tally.add(part + "_gold", !a.isEmpty());
            tally.add(part + "_pred", !b.isEmpty());
            tally.add(part + "_hit", a.meets(b));
            tally.add(part + "_half", a.overlap(b) >= LEAST_OVERLAP);
        }

        private boolean isWhole(Matching.@Nullable Pair pair) {
            if (pair == null) {
                return false;
            }
            Attribution a = gold.get(pair.gold()).said();
            Attribution b = predicted.get(pair.predicted()).said();
            return isMet(a.source(), b.source()) && isMet(a.cue(), b.cue());
        }

        private static boolean isMet(Spans a, Spans b) {
            return a.meets(b) || (a.isEmpty() && b.isEmpty());
        }

        private void countCharacters(
                Tally tally, String what, List<Sliced> mine, List<Integer> items, List<Sliced> other) {
            Spans characters = Spans.union(
                    items.stream().map(item -> content(mine.get(item))).toList());
            tally.add(what, characters.length());
            tally.add(
                    what + "_hit",
                    characters.shared(Spans.union(
                            other.stream().map(StatementScorer::content).toList())));
        }

        private void countSpeakers(Tally tally, Attribution said) {
            String source = text.cut(said.source());
            if (Wording.isPronoun(source)) {
                return;
            }
            Set<String> wanted = Wording.nameWords(source);
            for (Spans quote : said.quotes(text)) {
                tally.add("quotes", 1);
                Attribution best = best(quote);
                if (best != null) {
                    boolean name = Wording.meet(Wording.nameWords(best.speaker()), wanted);
                    tally.add("quotes_found", 1);
                    tally.add("speaker_name_right", name);
                    tally.add(
                            "speaker_right", name || Wording.meet(Wording.nameWords(text.cut(best.source())), wanted));
                }
            }
        }

        /** The prediction that covers most of a quote; null if that is less than half. */
        private @Nullable Attribution best(Spans quote) {
            Attribution best = null;
            int most = -1;
            for (Sliced candidate : predicted) {
                int shared = quote.shared(content(candidate));
                if (shared > most) {
                    best = candidate.said();
                    most = shared;
                }
            }
            return most < 0.5 * quote.length() ? null : best;
        }
    }

    private static List<Integer> in(List<Sliced> items, String slice) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).in(slice)) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private static Spans content(Sliced sliced) {
        return sliced.said().content();
    }
}
