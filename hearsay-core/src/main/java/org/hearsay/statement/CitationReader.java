package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which references to outlets are citations: another outlet than the report's own is named, and the report says that it reported
 * something, that somebody spoke to it, or takes a statement from it.
 */
final class CitationReader {
    private final OutletTable outlets;

    CitationReader(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** In text order. */
    List<Citation> read(String report, CitedOutlets cited, List<Statement> statements) {
        List<Citation> citations = new ArrayList<>();
        Set<String> reporting = reporting(cited);
        int first = 0;
        for (OutletReference reference : cited.references()) {
            while (first < statements.size()
                    && end(statements.get(first)) + NEAR < reference.span().begin()) {
                first++;
            }
            if (!reference.named() || reference.own()) {
                continue;
            }
            @Nullable Statement statement = statementOf(reference, statements, first);
            boolean isSource = statement != null
                    && statement.speaker().kind() == SpeakerKind.OUTLET
                    && statement.source() != null
                    && statement.source().overlaps(reference.span());
            boolean mayBeOwn = cited.own().name() == null
                    && !reporting.contains(reference.outlet())
                    && !isKnown(reference.outlet());
            boolean reports = isSource && !reference.isCited();
            if ((reference.isCited() || isSource) && (!mayBeOwn || reports)) {
                citations.add(new Citation(
                        report,
                        reference.outlet(),
                        List.of(reference.span()),
                        statement == null ? null : statement.id()));
            }
        }
        return citations;
    }

    /** Whether the table knows more of the outlet than that a report calls its own so. */
    private boolean isKnown(String outlet) {
        return outlets.find(outlet).filter(known -> !known.domains().isEmpty()).isPresent();
    }

    /**
     * Those that are said to have reported: where a report does not name its own outlet, one that was only told or only asked may
     * be it.
     */
    private static Set<String> reporting(CitedOutlets cited) {
        return cited.references().stream()
                .filter(reference -> reference.role() == OutletReference.Role.REPORTS)
                .map(OutletReference::outlet)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Statements are sorted by where they begin; so far back one may still reach. */
    private static final int NEAR = 4000;

    private static final int MOST = 40;

    /** Farther away, in characters, no statement belongs to a reference. */
    private static final int FARTHEST = 300;

    private static @Nullable Statement statementOf(OutletReference reference, List<Statement> statements, int first) {
        @Nullable Statement nearest = null;
        int least = FARTHEST;
        for (int i = first; i < Math.min(statements.size(), first + MOST); i++) {
            Statement statement = statements.get(i);
            if (overlaps(statement.source(), reference.span()) || overlaps(statement.cue(), reference.span())) {
                return statement;
            }
            boolean theirs = reference.outlet().equals(statement.told())
                    || statement.via().contains(reference.outlet());
            int distance = distance(statement, reference.span());
            if (distance < least && (theirs || statement.content().overlaps(reference.span()))) {
                nearest = statement;
                least = distance;
            }
        }
        return nearest;
    }

    /** In characters, from the words that attribute. */
    private static int distance(Statement statement, Span span) {
        Excerpt cue = statement.cue();
        Span from = cue == null ? statement.content().hull() : cue.hull();
        return Math.max(0, Math.max(from.begin() - span.end(), span.begin() - from.end()));
    }

    private static boolean overlaps(@Nullable Excerpt excerpt, Span span) {
        return excerpt != null && excerpt.overlaps(span);
    }

    private static int end(Statement statement) {
        return hull(statement).end();
    }

    private static Span hull(Statement statement) {
        Span hull = statement.content().hull();
        Excerpt source = statement.source();
        Excerpt cue = statement.cue();
        hull = source == null ? hull : hull.union(source.hull());
        return cue == null ? hull : hull.union(cue.hull());
    }
}
