package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/**
 * Read report &rarr; attributions: which words of it are given to whom, by which words.
 *
 * <p>Rules over parts of speech, noun phrases, commas and quotation marks, and a table of cues ({@code cues.tsv}); no parser.
 * What the annotation of PolNeAR (Newell et al. 2018) calls source, cue and content is marked as it marks them. A cue whose
 * source cannot be told is left out, unless its construction names none ("it was reported").
 *
 * <pre>{@code
 * List<Attribution> found = new AttributionFinder().find(read);
 * }</pre>
 *
 * <p>Thread-safe; linear in the text.
 */
final class AttributionFinder {
    private static final Comparator<Attribution> IN_TEXT_ORDER = Comparator.<Attribution, Span>comparing(
                    attribution -> attribution.content().get(0))
            .thenComparing(attribution -> attribution.cue().isEmpty()
                    ? attribution.content().get(0)
                    : attribution.cue().get(0));

    private final CueTable table = CueTable.standard();

    /** In text order of their content. */
    List<Attribution> find(ReadReport report) {
        List<Attribution> found = new ArrayList<>();
        List<Quotation> quotations = report.quotations();
        List<Sentence> sentences = report.sentences();
        int first = 0;
        int name = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Span span = sentences.get(s).span();
            while (first < quotations.size() && quotations.get(first).span().end() <= span.begin()) {
                first++;
            }
            while (name < report.names().size()
                    && report.names().get(name).span().end() <= span.begin()) {
                name++;
            }
            Words words = new Words(sentences.get(s), quotations, first, report.names(), name);
            SentenceReading reading = new SentenceReading(words, quotations, table);
            Span follows =
                    s + 1 < sentences.size() ? following(sentences.get(s + 1).span(), quotations, first) : null;
            found.addAll(new VerbCues(reading, follows).read());
            found.addAll(new NounCues(reading, table).read());
            found.addAll(new SourcePrepositions(reading, table).read());
            found.addAll(new HearsayAdverbs(reading, table).read());
        }
        found.sort(IN_TEXT_ORDER);
        List<Attribution> linked = new QuotationLinker(report, found).link();
        linked.sort(IN_TEXT_ORDER);
        return linked;
    }

    /** What follows a colon at a sentence's end: the quotation that opens there, or the next sentence. */
    private static Span following(Span next, List<Quotation> quotations, int first) {
        for (int q = first; q < quotations.size() && quotations.get(q).span().begin() <= next.begin(); q++) {
            if (quotations.get(q).span().begin() == next.begin()) {
                return quotations.get(q).span();
            }
        }
        return next;
    }
}
