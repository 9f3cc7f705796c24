package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.PairSearch.Related;
import org.hearsay.reuse.Reuse.Direction;
import org.hearsay.reuse.Reuse.Passage;

/** Candidates &rarr; pairs: aligns, judges, and looks for the direction. Thread-safe. */
final class PairMaker {
    /** An earlier text of so many words is worth a table of its own, which is kept for the next reports. */
    private static final int GIANT = 20_000;

    private static final int TIMES_LONGER = 8;
    private static final int GIANTS_KEPT = 4;

    private final ReuseOptions options;
    private final Judge judge;
    private final Directions directions;
    private final OutletFurniture furniture;
    private final IntFunction<ReportWords> texts;
    private final Map<Integer, Aligner> giants = new LinkedHashMap<>();

    PairMaker(ReuseOptions options, OutletTable outlets, IntFunction<ReportWords> texts) {
        this.options = options;
        this.judge = new Judge(options);
        this.directions = new Directions(outlets);
        this.furniture = new OutletFurniture(outlets, options.gramWords());
        this.texts = texts;
    }

    /** The pairs of report number {@code b} with earlier ones, by the number of the earlier one. */
    List<Found.Pair> pairs(int b, ReportWords words, List<Related> related) {
        List<Found.Pair> pairs = new ArrayList<>();
        Aligner aligner = null;
        for (Related group : related) {
            ReportWords other = texts.apply(group.text());
            Alignment alignment;
            if (group.same()) {
                alignment = Alignment.whole(words.size());
            } else if (other.size() > GIANT && other.size() > TIMES_LONGER * words.size()) {
                alignment = giant(group.text(), other).align(words.keys()).turned();
            } else {
                aligner = aligner == null ? new Aligner(words.keys(), options.leastPassageWords()) : aligner;
                alignment = aligner.align(other.keys());
            }
            if (!alignment.isEmpty()) {
                for (int a : group.members()) {
                    pair(a, a == group.text() ? other : texts.apply(a), b, words, alignment)
                            .ifPresent(pairs::add);
                }
            }
        }
        pairs.sort((one, two) -> Integer.compare(one.found().a(), two.found().a()));
        return pairs;
    }

    /** A table over a text that is much longer than those it is compared with: without it each would read all of it. */
    private Aligner giant(int number, ReportWords words) {
        synchronized (giants) {
            Aligner known = giants.remove(number);
            Aligner aligner = known == null ? new Aligner(words.keys(), options.leastPassageWords()) : known;
            giants.put(number, aligner);
            if (giants.size() > GIANTS_KEPT) {
                giants.remove(giants.keySet().iterator().next());
            }
            return aligner;
        }
    }

    private Optional<Found.Pair> pair(int a, ReportWords wordsA, int b, ReportWords wordsB, Alignment alignment) {
        return judge.judge(wordsA, wordsB, alignment).map(judgement -> {
            Reuse reuse = reuse(wordsA, wordsB, alignment, judgement);
            List<Long> marks = furniture.marks(wordsA, wordsB, alignment);
            boolean unrelated = furniture.teach(a, wordsA, b, wordsB, marks, alignment);
            return new Found.Pair(Found.of(a, b, reuse, marks, unrelated), reuse);
        });
    }

    private Reuse reuse(ReportWords a, ReportWords b, Alignment alignment, Judgement judgement) {
        List<String> reasons = new ArrayList<>(judgement.reasons());
        Direction direction = Direction.UNKNOWN;
        double confidence = 0;
        if (judgement.verdict().isDerived()) {
            Directions.Finding finding = directions.find(a, b, alignment);
            direction = finding.direction();
            confidence = finding.confidence();
            reasons.add(finding.reason());
        }
        List<Passage> passages = alignment.passages().stream()
                .map(passage -> new Passage(
                        a.span(passage.beginA(), passage.endA()),
                        b.span(passage.beginB(), passage.endB()),
                        passage.similarity()))
                .toList();
        return new Reuse(
                a.id(), b.id(), judgement.verdict(), judgement.shared(), direction, confidence, reasons, passages);
    }
}
