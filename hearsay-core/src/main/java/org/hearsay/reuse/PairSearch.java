package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.outlet.OutletTable;

/**
 * Finds the pairs of each report with those that came before it, for reports that come in batches. What it finds does not depend
 * on how they are cut into batches, nor on threads. Keeps the index, not the words: those it asks for by number.
 */
final class PairSearch {
    private final ReuseOptions options;
    private final Winnowing winnowing;
    private final PairMaker maker;
    private final IntFunction<ReportWords> texts;
    private final HolderIndex index;
    private final TwinGroups twins = new TwinGroups();
    private final IntBag met = new IntBag();
    private int[] sizes = new int[1024];
    private int count;

    /**
     * @param texts the words of a report by its number, of the latest batch too; for several threads at once
     */
    PairSearch(ReuseOptions options, OutletTable outlets, IntFunction<ReportWords> texts) {
        this.options = options;
        this.winnowing = new Winnowing(options.gramWords(), options.window());
        this.maker = new PairMaker(options, outlets, texts);
        this.texts = texts;
        this.index = new HolderIndex(options.manyHolders());
    }

    /** How many reports have come. */
    int count() {
        return count;
    }

    /** Takes reports in without looking for pairs: they are found already. */
    void recall(ReportWords report) {
        take(report.keys(), winnowing.fingerprints(report.keys()));
    }

    /** The pairs of each report of a batch with earlier ones, by the first report of the pair. */
    List<List<Found.Pair>> add(List<ReportWords> batch) {
        int begin = count;
        List<long[]> fingerprints =
                each(batch.size(), i -> winnowing.fingerprints(batch.get(i).keys()));
        List<List<Related>> related = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            related.add(take(batch.get(i).keys(), fingerprints.get(i)));
        }
        return each(batch.size(), i -> maker.pairs(begin + i, batch.get(i), related.get(i)));
    }

    private <T> List<T> each(int size, IntFunction<T> make) {
        IntStream numbers = IntStream.range(0, size);
        return (options.parallel() ? numbers.parallel() : numbers)
                .mapToObj(make)
                .toList();
    }

    private List<Related> take(int[] words, long[] fingerprints) {
        int number = count++;
        if (number == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * number);
        }
        sizes[number] = words.length;
        long hash = TwinGroups.hash(words);
        int first = twins.first(hash);
        boolean isTwin = first >= 0 && Arrays.equals(words, texts.apply(first).keys());
        List<Related> related = new ArrayList<>();
        if (isTwin) {
            int before = twins.size(first);
            int[] members = twins.members(first);
            boolean enough = words.length >= options.gramWords();
            twins.join(first, number);
            if (enough) {
                related.add(new Related(first, before < TwinGroups.MOST ? members : Arrays.copyOf(members, 1), true));
            }
            if (before < TwinGroups.MOST) {
                related.addAll(related(words.length, fingerprints, -1, first, before + 1));
            }
            return related;
        }
        if (first < 0) {
            twins.start(hash, number);
        }
        return related(words.length, fingerprints, number, number, 1);
    }

    /**
     * The groups that have two fingerprints in common with a text, or one where either text is too short for two.
     *
     * @param text the number to index, -1 for a twin
     * @param own the group that it belongs to
     * @param place among its twins, from 1
     */
    private List<Related> related(int words, long[] fingerprints, int text, int own, int place) {
        met.clear();
        for (long fingerprint : fingerprints) {
            index.visit(Winnowing.hashOf(fingerprint), text, options.firstHolders(), met);
        }
        met.sort();
        int shortText = 2 * options.window() + options.gramWords();
        List<Related> related = new ArrayList<>();
        for (int begin = 0, end; begin < met.size(); begin = end) {
            int other = met.get(begin);
            end = begin + 1;
            while (end < met.size() && met.get(end) == other) {
                end++;
            }
            if (other != own && (end - begin > 1 || Math.min(words, sizes[other]) < shortText)) {
                int[] members = twins.members(other);
                boolean few = (long) twins.size(other) * place <= TwinGroups.MOST;
                related.add(new Related(other, few ? members : Arrays.copyOf(members, 1), false));
            }
        }
        return related;
    }

    /**
     * Reports to compare one with.
     *
     * @param text number of a report with their words
     * @param members their numbers
     * @param same whether the words are the very same
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Related(int text, int[] members, boolean same) {}
}
