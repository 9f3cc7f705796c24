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
        int first = 0;
        for (Sentence sentence : report.sentences()) {
            while (first < quotations.size()
                    && quotations.get(first).span().end() <= sentence.span().begin()) {
                first++;
            }
            SentenceReading reading = new SentenceReading(sentence, quotations, first, table);
            found.addAll(new VerbCues(reading).read());
        }
        found.sort(IN_TEXT_ORDER);
        return found;
    }
}
