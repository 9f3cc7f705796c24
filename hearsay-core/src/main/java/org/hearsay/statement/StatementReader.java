package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.outlet.OutletMention;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/**
 * Read report &rarr; statements: who said what, from which position, through whom.
 *
 * <pre>{@code
 * StatementReader reader = new StatementReader(OutletTable.standard());
 * Statements said = reader.read(read);
 * said.statements().get(0).speaker().name();
 * }</pre>
 *
 * <p>Thread-safe; the result depends on the report alone.
 */
public final class StatementReader {
    private final OutletTable outlets;
    private final AttributionFinder finder = new AttributionFinder();

    public StatementReader(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** What the report attributes and whom it cites. */
    public Statements read(ReadReport report) {
        String id = report.report().id();
        String text = report.report().text();
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : finder.find(report)) {
            Span source = attribution.source();
            String name = source == null ? "" : source.in(text);
            statements.add(new Statement(
                    id + "#s" + (statements.size() + 1),
                    id,
                    source == null ? null : Excerpt.of(text, source),
                    attribution.cue().isEmpty() ? null : Excerpt.of(text, attribution.cue()),
                    Excerpt.of(text, attribution.content()),
                    Mode.INDIRECT,
                    Position.ASSERTS,
                    null,
                    List.of(),
                    new Speaker(
                            name, SpeakerKind.UNKNOWN, source == null ? List.of() : List.of(source), null, null, null),
                    null,
                    List.of(),
                    Channel.UNSAID,
                    attribution.confidence()));
        }
        List<Citation> citations = new ArrayList<>();
        for (Span paragraph : report.report().paragraphs()) {
            for (OutletMention mention : outlets.findIn(text, paragraph)) {
                if (!mention.ambiguous()) {
                    citations.add(new Citation(id, mention.outlet().name(), List.of(mention.span()), null));
                }
            }
        }
        return new Statements(id, statements, citations);
    }
}
