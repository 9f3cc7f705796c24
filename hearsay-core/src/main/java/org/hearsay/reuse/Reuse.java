package org.hearsay.reuse;

import java.util.List;
import org.hearsay.text.Span;

/**
 * A pair of reports that share text.
 *
 * @param a id of the report that came first in the input
 * @param b id of the other
 * @param verdict what kind of sharing
 * @param shared share of the shorter report's words that stand in the other, 0 to 1
 * @param direction who took from whom, where there is evidence
 * @param confidence how sure the direction is, 0 to 1; 0 where it is unknown
 * @param reasons the evidence for verdict and direction, one short sentence each
 * @param passages the shared passages, in the order of {@code a}
 */
public record Reuse(
        String a,
        String b,
        Verdict verdict,
        double shared,
        Direction direction,
        double confidence,
        List<String> reasons,
        List<Passage> passages) {
    public Reuse {
        reasons = List.copyOf(reasons);
        passages = List.copyOf(passages);
    }

    /** A passage that stands in both reports; {@code similarity} is 1 where it is verbatim. */
    public record Passage(Span a, Span b, double similarity) {}

    /** The kinds of reuse. */
    public enum Verdict {
        /** All but verbatim. */
        COPY,
        /** The same text, reworded or reordered. */
        REWRITE,
        /** A substantial passage inside otherwise own text. */
        PARTIAL,
        /** Only quoted speech in common. */
        QUOTE,
        /** Only notices, promotion, outlet furniture. */
        BOILERPLATE;

        /** Whether one report's text was made out of the other's. */
        public boolean isDerived() {
            return this == COPY || this == REWRITE || this == PARTIAL;
        }
    }

    /** Who took from whom. */
    public enum Direction {
        A_FROM_B("a<-b"),
        B_FROM_A("b<-a"),
        /** Both from a third, such as an agency. */
        COMMON("common"),
        UNKNOWN("unknown");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        /** As the output formats write it. */
        public String sign() {
            return sign;
        }
    }
}
