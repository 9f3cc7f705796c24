package org.hearsay.bench.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well a whole brief meets a story's gold. */
public record BriefScore(
        String story,
        int pages,
        int predictedStories,
        Prf citations,
        Said statements,
        Claims claims,
        Copies copies,
        Events events) {

    /**
     * Statements.
     *
     * @param recall share of the gold that a prediction was matched to; all that follows is of matched ones
     * @param speakers matched statements whose speaker the gold names
     * @param speakerAccuracy share of them whose speaker or source shares a word with the gold's
     * @param speakerAccuracyNameOnly the same of the resolved speaker alone
     */
    public record Said(
            int gold,
            int predicted,
            int matched,
            @Nullable Double recall,
            @Nullable Double positionAccuracy,
            @Nullable Double positionMacroF1,
            Map<String, Prf> positions,
            @Nullable Double modeAccuracy,
            int speakers,
            @Nullable Double speakerAccuracy,
            @Nullable Double speakerAccuracyNameOnly) {}

    /**
     * Claims.
     *
     * @param sentences of the gold; {@code covered}: that a predicted mention lies on
     * @param bcubed extended B-cubed (Amig&oacute; and others 2009) of the sentences
     * @param asserted reports asserting the best predicted claim of each gold claim; {@code denied} likewise
     */
    public record Claims(
            int sentences,
            int covered,
            Prf bcubed,
            Prf asserted,
            Prf denied,
            Found origins,
            Map<String, RangeError> independent,
            List<ByClaim> byClaim) {}

    /** Origins that the gold names. */
    public record Found(int gold, int found, @Nullable Double recall) {}

    /**
     * An end of the range of independent origins.
     *
     * @param meanError absolute
     */
    public record RangeError(int claims, @Nullable Double meanError) {}

    /**
     * A gold claim and the predicted one that fits it best.
     *
     * @param bestClaim null where none lies on its sentences
     * @param fit F1 of their sentences
     * @param originFound null where the gold names no origin
     */
    public record ByClaim(
            String claim,
            @Nullable String bestClaim,
            double fit,
            Prf asserted,
            Prf denied,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean originFound) {}

    /** Pairs of reports of which one is made from the other. */
    public record Copies(@JsonUnwrapped Prf pairs, int hardNegatives, int hardNegativesCalledCopies) {}

    /** Dates of the timeline. */
    public record Events(
            int gold,
            int predictedDates,
            @Nullable Double recallEqual,
            @Nullable Double recallEqualOrContained) {}
}
