package org.hearsay.language;

import java.util.Optional;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts: "at least 12 soldiers" is 12 or more, of {@code soldier}.
 *
 * @param span the number with its qualifier and unit ("at least 12", "$3.5 million", "40 percent")
 * @param low the least value that the words allow; for an exact number equal to {@code high}
 * @param high the greatest; positive infinity for "at least"
 * @param bound how exactly the words say it
 * @param unit {@code count}, {@code percent}, or an ISO 4217 code of money
 * @param counted the lemma of the noun that is counted ("soldier"), null where the words do not say
 * @param countedSpan where that noun phrase stands
 */
public record Quantity(
        Span span,
        double low,
        double high,
        Bound bound,
        String unit,
        @Nullable String counted,
        @Nullable Span countedSpan) {

    /** How exactly a number is said. */
    public enum Bound {
        /** "20 soldiers". */
        EXACT,
        /** "about 20", "nearly 20", "20 or so": the value as said in {@code low} and {@code high}. */
        ABOUT,
        /** "at least 20", "more than 20", "over 20": {@code low} as said. */
        AT_LEAST,
        /** "at most 20", "up to 20", "fewer than 20": {@code high} as said. */
        AT_MOST,
        /** "between 10 and 20", "10-20". */
        RANGE,
        /** "dozens", "several", "hundreds": the usual range of the word. */
        VAGUE
    }

    public Optional<String> countedNoun() {
        return Optional.ofNullable(counted);
    }
}
