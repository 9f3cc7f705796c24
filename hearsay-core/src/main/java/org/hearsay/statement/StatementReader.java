package org.hearsay.statement;

import java.util.List;
import java.util.function.Function;
import org.hearsay.article.Report;
import org.hearsay.language.ReadReport;
import org.hearsay.outlet.OutletTable;
import org.jspecify.annotations.Nullable;

/**
 * Read report &rarr; statements: who said what, from which position, through whom.
 *
 * <pre>{@code
 * StatementReader reader = new StatementReader(OutletTable.standard());
 * Statements said = reader.read(read);
 * said.statements().get(0).speaker().name();
 * }</pre>
 *
 * <p>Thread-safe; the result depends on the report alone. Time and memory are linear in the report.
 */
public final class StatementReader {
    private final OutletTable outlets;
    private final Function<ReadReport, List<Attribution>> finder;

    /** A reader that finds attributions by the tagger, or by rules where there is none. */
    public StatementReader(OutletTable outlets, @Nullable AttributionTagger tagger) {
        this.outlets = outlets;
        finder = tagger == null ? new AttributionFinder()::find : new TaggedFinder(tagger)::find;
    }

    /** By rules alone. */
    public StatementReader(OutletTable outlets) {
        this(outlets, null);
    }

    /** What the report attributes and whom it cites. */
    public Statements read(ReadReport report) {
        return resolve(report, finder.apply(report));
    }

    /** Whom a report cites in whose language no statements are read: the outlets that it names, by their names alone. */
    public List<Citation> foreignCitations(Report report) {
        return new ForeignCitations(outlets).read(report);
    }

    /** The same, with the attributions given. */
    Statements resolve(ReadReport report, List<Attribution> attributions) {
        ReportTokens tokens = new ReportTokens(report);
        OwnOutlet own = OwnOutlet.of(report.report(), outlets);
        CitedOutlets cited =
                new CitedOutlets(new OutletReferenceFinder(outlets).find(tokens, report.report(), own), own);
        String id = report.report().id();
        List<Statement> statements = PostStatements.with(
                new AttributionResolver(report, tokens, cited).resolve(attributions), report.report());
        return new Statements(id, statements, new CitationReader(outlets).read(id, cited, statements));
    }
}
