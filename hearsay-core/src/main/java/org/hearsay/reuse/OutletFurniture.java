package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.jspecify.annotations.Nullable;

/**
 * Furniture that the collection itself teaches: a passage that an outlet's reports have in common though they have nothing else
 * in common is the outlet's, not the news'.
 *
 * <p>A passage is known by its mark, the least hash among its runs of words and the outlet's name; small differences at its ends
 * do not matter. It is furniture if it stands in {@value #ENOUGH} reports of which each is unrelated to another of them.
 */
final class OutletFurniture {
    static final int ENOUGH = 4;
    private static final int MOST_PASSAGES = 4;
    private static final int MOST_WORDS = 200;
    /** Words at a passage's ends that may be equal by chance. */
    private static final int LOOSE = 2;

    private static final double MOST_NAMES_SHARED = 0.15;

    private final OutletTable outlets;
    private final int gramWords;

    OutletFurniture(OutletTable outlets, int gramWords) {
        this.outlets = outlets;
        this.gramWords = gramWords;
    }

    /** The marks of a pair's passages; none where the reports are not of one outlet, or too much is shared. */
    List<Long> marks(ReportWords a, ReportWords b, Alignment alignment) {
        String outlet = canonical(a.outlet());
        if (outlet == null
                || !outlet.equals(canonical(b.outlet()))
                || alignment.passages().size() > MOST_PASSAGES) {
            return List.of();
        }
        List<Long> marks = new ArrayList<>();
        for (Stretch passage : alignment.passages()) {
            if (passage.endA() - passage.beginA() > MOST_WORDS || 2 * passage.equal() > a.articleWords()) {
                return List.of();
            }
            marks.add(((long) outlet.hashCode() << 32) | (leastHash(a.keys(), passage) & 0xFFFFFFFFL));
        }
        return marks;
    }

    private int leastHash(int[] words, Stretch passage) {
        int least = Integer.MAX_VALUE;
        for (int i = passage.beginA() + LOOSE; i + gramWords <= passage.endA() - LOOSE; i++) {
            least = Math.min(least, Winnowing.hash(words, i, gramWords));
        }
        return least;
    }

    private @Nullable String canonical(@Nullable String name) {
        return name == null ? null : outlets.find(name).map(Outlet::name).orElse(name);
    }

    /** Whether outside of the passages the one with fewer names shares almost none of them with the other. */
    static boolean areUnrelated(ReportWords a, ReportWords b, Alignment alignment) {
        Set<Integer> namesA = names(a, alignment.ownA());
        Set<Integer> namesB = names(b, alignment.ownB());
        int fewer = Math.min(namesA.size(), namesB.size());
        namesA.retainAll(namesB);
        return namesA.size() <= MOST_NAMES_SHARED * fewer;
    }

    /** Words with a capital that the report never writes without one. */
    private static Set<Integer> names(ReportWords words, BitSet own) {
        Set<Integer> names = new HashSet<>();
        Set<Integer> common = new HashSet<>();
        for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
            (words.capitals().get(i) ? names : common).add(words.keys()[i]);
        }
        names.removeAll(common);
        return names;
    }

    /** The marks that stand in enough reports. */
    static Set<Long> learn(List<Found> pairs) {
        Map<Long, Set<Integer>> holders = new HashMap<>();
        for (Found pair : pairs) {
            if (pair.unrelated()) {
                for (long mark : pair.furniture()) {
                    Set<Integer> reports = holders.computeIfAbsent(mark, any -> new HashSet<>());
                    if (reports.size() < ENOUGH) {
                        reports.add(pair.a());
                        reports.add(pair.b());
                    }
                }
            }
        }
        holders.values().removeIf(reports -> reports.size() < ENOUGH);
        return Set.copyOf(holders.keySet());
    }

    /** Whether a pair shares furniture only. */
    static boolean isAll(Found pair, Set<Long> learnt) {
        return !pair.furniture().isEmpty() && learnt.containsAll(pair.furniture());
    }
}
