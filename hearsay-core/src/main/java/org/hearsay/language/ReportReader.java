package org.hearsay.language;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Quotation;
import org.hearsay.text.QuotationFinder;

/**
 * Report &rarr; read report: its sentences, tokens, names, quantities and times.
 *
 * <pre>{@code
 * ReportReader reader = new ReportReader(OutletTable.standard());
 * ReadReport read = reader.read(report);
 * read.sentences().get(0).tokens();
 * }</pre>
 *
 * <p>Reads English, paragraph by paragraph; furniture is left out. Linear in the text, some 5 ms for an article of 500 words.
 * Thread-safe; the result depends on the report alone. The first reader loads the tagger's model (a quarter of a second).
 */
public final class ReportReader {
    private final SentenceReader sentenceReader = new SentenceReader();
    private final TimeFinder timeFinder = new TimeFinder();
    private final NameFinder nameFinder;
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final QuotationFinder quotationFinder = new QuotationFinder();

    /** A reader that takes the names of {@code outlets} for outlets. */
    public ReportReader(OutletTable outlets) {
        nameFinder = new NameFinder(outlets);
    }

    /** The report, read. Any text is accepted; what is not English gives little of use. */
    public ReadReport read(Report report) {
        List<Sentence> sentences = sentenceReader.read(report);
        List<TimeExpression> times = timeFinder.find(report, sentences);
        List<Name> names = nameFinder.find(report, sentences, times);
        List<Quantity> quantities = quantityFinder.find(
                sentences,
                Stream.concat(
                                times.stream().map(TimeExpression::span),
                                names.stream().map(Name::span))
                        .sorted()
                        .toList());
        List<Quotation> quotations = quotationFinder.find(report.text(), report.paragraphs());
        return new ReadReport(report, sentences, names, quantities, times, quotations);
    }
}
