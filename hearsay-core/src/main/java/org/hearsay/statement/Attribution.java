package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to say what, as spans alone: what a finder of attributions leaves to be resolved.
 *
 * <p>Attributions may lie inside each other's content: in "the Times reported that officials said …" the inner one's
 * source, cue and content stand in the outer one's content.
 *
 * @param source who it is attributed to; null where the text names nobody
 * @param cue the words that attribute it, with their auxiliaries and negation ("did not respond to"), in text order; empty
 *     where there are none
 * @param content what is attributed, in text order; never empty
 * @param confidence 0 to 1
 * @param row the cue's row in the table; null where there is no cue, or only a mark ("Poll: …")
 * @param negated whether the cue is negated: "did not say"
 * @param addressee who was told, where the cue says so ("told the Times"), without its preposition; else null
 */
record Attribution(
        @Nullable Span source,
        List<Span> cue,
        List<Span> content,
        double confidence,
        @Nullable Cue row,
        boolean negated,
        @Nullable Span addressee) {
    Attribution {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
    }

    /** An attribution of which nothing but its spans is known. */
    Attribution(@Nullable Span source, List<Span> cue, List<Span> content, double confidence) {
        this(source, cue, content, confidence, null, false, null);
    }

    /** The same of another source. */
    Attribution by(@Nullable Span other) {
        return new Attribution(other, cue, content, confidence, row, negated, addressee);
    }

    /** The same, as sure as that. */
    Attribution sure(double other) {
        return new Attribution(source, cue, content, other, row, negated, addressee);
    }

    /** What the source does with the content, as far as the cue says. */
    Position position() {
        return row == null ? Position.ASSERTS : row.position(negated);
    }
}
