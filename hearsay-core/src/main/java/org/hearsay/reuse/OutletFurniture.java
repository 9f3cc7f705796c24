package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    /** Unrelated reports that have a mark, as far as they were seen in this run. */
    private final Map<Long, Set<Integer>> holders = new ConcurrentHashMap<>();

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

    /**
     * Whether a pair is seen to be of unrelated reports. It is not looked at where all its marks stand in enough unrelated reports
     * already: it could teach nothing more, and a notice is in very many pairs.
     */
    boolean teach(int a, ReportWords wordsA, int b, ReportWords wordsB, List<Long> marks, Alignment alignment) {
        if (marks.isEmpty() || marks.stream().allMatch(this::isKnown) || !areUnrelated(wordsA, wordsB, alignment)) {
            return false;
        }
        marks.forEach(mark -> holders.compute(mark, (key, reports) -> with(reports, a, b)));
        return true;
    }

    private boolean isKnown(long mark) {
        Set<Integer> reports = holders.get(mark);
        return reports != null && reports.size() >= ENOUGH;
    }

    /** A new set, up to what is enough: others read the old one at the same time. */
    private static Set<Integer> with(@Nullable Set<Integer> reports, int a, int b) {
        if (reports != null && reports.size() >= ENOUGH) {
            return reports;
        }
        Set<Integer> more = new HashSet<>(reports == null ? Set.of() : reports);
        more.add(a);
        more.add(b);
        return Set.copyOf(more);
    }

    /** Whether outside of the passages the one with fewer names shares almost none of them with the other. */
    private static boolean areUnrelated(ReportWords a, ReportWords b, Alignment alignment) {
        int[] namesA = names(a, alignment.ownA());
        int[] namesB = names(b, alignment.ownB());
        long shared = Arrays.stream(namesA)
                .filter(name -> Arrays.binarySearch(namesB, name) >= 0)
                .count();
        return shared <= MOST_NAMES_SHARED * Math.min(namesA.length, namesB.length);
    }

    /** Words with a capital that the report never writes without one, by key, ascending. */
    private static int[] names(ReportWords words, BitSet own) {
        int[] common = own.stream()
                .filter(i -> !words.capitals().get(i))
                .map(i -> words.keys()[i])
                .sorted()
                .toArray();
        return own.stream()
                .filter(words.capitals()::get)
                .map(i -> words.keys()[i])
                .filter(key -> Arrays.binarySearch(common, key) < 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The marks that stand in enough reports. */
    static Set<Long> learn(List<Found> pairs) {
        Map<Long, Set<Integer>> holders = new HashMap<>();
        for (Found pair : pairs) {
            if (pair.unrelated()) {
                for (long mark : pair.furniture()) {
                    holders.compute(mark, (key, reports) -> with(reports, pair.a(), pair.b()));
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
