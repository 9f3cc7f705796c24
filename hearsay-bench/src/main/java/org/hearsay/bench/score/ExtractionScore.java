package org.hearsay.bench.score;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well articles were taken out of web pages.
 *
 * @param tp segments that must be there and are; {@code fn}: are not
 * @param fp segments that must not be there and are; {@code tn}: are not
 * @param fields {@code title}, {@code author}, {@code date}
 */
public record ExtractionScore(
        int pages,
        int withoutPrediction,
        int tp,
        int fp,
        int fn,
        int tn,
        double p,
        double r,
        double f1,
        @Nullable Double accuracy,
        Map<String, Field> fields) {

    /**
     * A fact about pages, such as their title.
     *
     * @param gold pages of which it is known
     * @param said of these, pages of which something was said
     * @param accuracy share of {@code gold} said equally; {@code near}: nearly
     * @param precision share of {@code said} that is equal
     */
    public record Field(
            double gold,
            double said,
            @Nullable Double accuracy,
            @Nullable Double near,
            @Nullable Double precision) {}
}
