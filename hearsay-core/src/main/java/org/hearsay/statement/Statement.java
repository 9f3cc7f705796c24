package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in a report: source, cue and content, the three parts that the attribution literature marks (PARC, Pareti
 * 2012; PolNeAR, Newell et al. 2018), with who the source is and what it does with the content.
 *
 * @param id unique in a run: the report's id, {@code #s} and a number in text order from 1
 * @param report id of the report that it stands in
 * @param source who it is attributed to, as written; null where the text names nobody ("reportedly")
 * @param cue the words that attribute it; null where there are none (a quotation that follows its speaker's first)
 * @param content what is attributed; for a refusal to comment the words of the refusal's object, or the cue's clause
 * @param mode whether the content stands in quotation marks
 * @param position what the source does with the content
 * @param detail for {@code DECLINES}: {@code refused}, {@code no-comment}, {@code no-reply}; else null
 * @param hedges words that weaken the content or the attribution, in text order
 * @param speaker who the source is; of kind {@code UNKNOWN} where nobody can be told
 * @param told the outlet that the source spoke to, where the text says so, by its canonical name
 * @param via the chain of outlets through which the report has it, nearest first, canonical names; empty where it is the
 *     report's own
 * @param channel where the source spoke
 * @param confidence how sure the reader is that all of this is right, 0 to 1
 */
public record Statement(
        String id,
        String report,
        @Nullable Excerpt source,
        @Nullable Excerpt cue,
        Excerpt content,
        Mode mode,
        Position position,
        @Nullable String detail,
        List<Excerpt> hedges,
        Speaker speaker,
        @Nullable String told,
        List<String> via,
        Channel channel,
        double confidence) {
    public Statement {
        hedges = List.copyOf(hedges);
        via = List.copyOf(via);
    }

    Statement withId(String newId) {
        return new Statement(
                newId,
                report,
                source,
                cue,
                content,
                mode,
                position,
                detail,
                hedges,
                speaker,
                told,
                via,
                channel,
                confidence);
    }

    Statement withOutlets(Speaker newSpeaker, @Nullable String newTold, List<String> newVia) {
        return new Statement(
                id,
                report,
                source,
                cue,
                content,
                mode,
                position,
                detail,
                hedges,
                newSpeaker,
                newTold,
                newVia,
                channel,
                confidence);
    }
}
