package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.ReadReport;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;

/**
 * Whom words of a report mean, by the names in it alone: as statements tell their speakers, but without the sources of the
 * statements before. For whoever measures that, or asks of a pronoun that is no source.
 *
 * <pre>{@code
 * new Antecedents(read, OutletTable.standard()).of(new Span(120, 123));
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Antecedents {
    private final SpeakerResolver speakers;

    /** Of one report. */
    public Antecedents(ReadReport report, OutletTable outlets) {
        ReportTokens tokens = new ReportTokens(report);
        OwnOutlet own = OwnOutlet.of(report.report(), outlets);
        speakers = new SpeakerResolver(
                tokens,
                new People(report, tokens),
                new CitedOutlets(new OutletReferenceFinder(outlets).find(tokens, report.report(), own), own));
    }

    /** Whom a name, a pronoun or a description means; empty where nobody can be told. */
    public Optional<Speaker> of(Span words) {
        Speaker speaker = speakers.resolve(words, List.of()).speaker();
        return speaker.kind() == SpeakerKind.UNKNOWN ? Optional.empty() : Optional.of(speaker);
    }
}
