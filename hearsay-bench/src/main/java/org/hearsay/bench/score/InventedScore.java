package org.hearsay.bench.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a brief meets the truth of an invented story, which tells more than other golds do.
 *
 * @param brief as of any story's gold
 * @param independent for each end of the range, how many of the claims have it right
 * @param origins of all claims together
 * @param originKinds share of matched origins whose kind and anonymity are right; null for none
 * @param differences all that differs, one by one
 */
public record InventedScore(
        BriefScore brief,
        Map<String, Independent> independent,
        Prf origins,
        @Nullable Double originKinds,
        Disputes disputes,
        Prf names,
        List<Difference> differences) {

    /**
     * One end of the range of independent origins.
     *
     * @param right claims that have it right; {@code withinOne}: right or one off
     */
    public record Independent(int claims, int right, int withinOne) {}

    /**
     * Disputes.
     *
     * @param found the kind right; {@code judged}: the verdict as well
     */
    public record Disputes(Prf found, Map<String, Prf> kinds, Prf judged) {}

    /**
     * Something that the brief does not say, or says otherwise.
     *
     * @param part what it is about: {@code citations}, {@code statements} and so on
     * @param what in one sentence
     */
    public record Difference(String part, String what) {}
}
