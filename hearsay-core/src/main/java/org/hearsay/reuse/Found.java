package org.hearsay.reuse;

import java.util.List;
import org.hearsay.reuse.Reuse.Direction;
import org.hearsay.reuse.Reuse.Verdict;

/**
 * What the end of a run has to know of a pair to set its direction and its verdict in the light of all other pairs.
 *
 * @param a number of the report that came first
 * @param b number of the other
 * @param characters of A that stand in B
 * @param furniture marks of the passages, as {@link OutletFurniture} compares them; empty where the pair cannot be furniture
 * @param unrelated whether the two reports have nothing else in common
 */
record Found(
        int a, int b, Verdict verdict, Direction direction, int characters, List<Long> furniture, boolean unrelated) {

    static Found of(int a, int b, Reuse reuse, List<Long> furniture, boolean unrelated) {
        int characters = reuse.passages().stream()
                .mapToInt(passage -> (int) (passage.similarity() * passage.a().length()))
                .sum();
        return new Found(a, b, reuse.verdict(), reuse.direction(), characters, furniture, unrelated);
    }

    /** A pair as it was found. */
    record Pair(Found found, Reuse reuse) {}
}
