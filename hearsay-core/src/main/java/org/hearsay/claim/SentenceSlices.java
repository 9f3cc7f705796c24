package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.language.Quantity;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/** A report's sentences one by one, each with its own quantities, times and quotations, in linear time. */
final class SentenceSlices {
    private final ReadReport report;
    private int quantity;
    private int time;
    private int quotation;

    SentenceSlices(ReadReport report) {
        this.report = report;
    }

    /** The report as far as it is about this sentence, which comes behind the one asked for before. */
    ReadReport next(Sentence sentence) {
        Span span = sentence.span();
        quantity = first(report.quantities(), quantity, Quantity::span, span);
        time = first(report.times(), time, TimeExpression::span, span);
        quotation = first(report.quotations(), quotation, Quotation::inner, span);
        return new ReadReport(
                report.report(),
                List.of(sentence),
                List.of(),
                within(report.quantities(), quantity, Quantity::span, span),
                within(report.times(), time, TimeExpression::span, span),
                within(report.quotations(), quotation, Quotation::inner, span));
    }

    private static <T> int first(List<T> all, int from, Function<T, Span> place, Span sentence) {
        int first = from;
        while (first < all.size() && place.apply(all.get(first)).end() <= sentence.begin()) {
            first++;
        }
        return first;
    }

    private static <T> List<T> within(List<T> all, int from, Function<T, Span> place, Span sentence) {
        List<T> within = new ArrayList<>();
        for (int i = from; i < all.size() && place.apply(all.get(i)).begin() < sentence.end(); i++) {
            within.add(all.get(i));
        }
        return within;
    }
}
