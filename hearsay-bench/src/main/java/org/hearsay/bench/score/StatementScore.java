package org.hearsay.bench.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well statements were found.
 *
 * @param reports in the gold
 * @param slices {@code all}, {@code direct}, {@code mixed}, {@code indirect} and {@code speech} (cues of saying only)
 */
public record StatementScore(int reports, Map<String, Slice> slices) {

    /**
     * Those statements that a slice holds, on both sides.
     *
     * @param half content that overlaps by half or more; {@code most}: by 0.8; {@code exact}: the same characters
     * @param whole content by half, with source and cue met
     * @param characters of all contents together
     * @param source of matched statements, met in any character; {@code cue} likewise
     * @param sourceHalf of matched statements, overlapping by half; {@code cueHalf} likewise
     * @param modeAccuracy of matched statements; null where none matched
     */
    public record Slice(
            @JsonProperty("content_0.5") Prf half,
            @JsonProperty("content_0.8") Prf most,
            @JsonProperty("content_exact") Prf exact,
            Prf whole,
            Prf characters,
            Prf source,
            Prf cue,
            Prf sourceHalf,
            Prf cueHalf,
            @Nullable Double modeAccuracy,
            SpeakerScore speaker) {}

    /**
     * Who is said to have spoken a quotation of three or more words whose source is not a pronoun.
     *
     * @param quotes how many there are
     * @param found how many a prediction covers by half
     * @param accuracy share of those found whose source or speaker shares a word with the gold's
     * @param accuracyNameOnly the same of the resolved speaker alone
     * @param accuracyOfAll the same of all quotes
     */
    public record SpeakerScore(
            double quotes,
            double found,
            @Nullable Double accuracy,
            @Nullable Double accuracyNameOnly,
            @Nullable Double accuracyOfAll) {}
}
