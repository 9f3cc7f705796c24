package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/** In which paragraph of a report something stands, and what was said before it there; found without reading them all. */
final class StatementPlaces {
    private final List<Span> paragraphs;
    private final Map<Integer, Said> byParagraph = new HashMap<>();

    /**
     * @param paragraphs of one report, in text order, none over another
     * @param statements of the same report, in the order in which a later one counts as the last
     */
    StatementPlaces(List<Span> paragraphs, List<Statement> statements) {
        this.paragraphs = paragraphs;
        Map<Integer, List<Statement>> of = new HashMap<>();
        statements.forEach(
                statement -> of.computeIfAbsent(paragraph(statement.content().hull()), index -> new ArrayList<>())
                        .add(statement));
        of.forEach((paragraph, said) -> byParagraph.put(paragraph, new Said(said)));
    }

    /** The index of the paragraph that {@code span} begins in, -1 where it begins in none. */
    int paragraph(Span span) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).begin() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && paragraphs.get(low - 1).contains(span.begin()) ? low - 1 : -1;
    }

    /** The last statement of the paragraph of {@code span} that ends before it. */
    Optional<Statement> before(Span span) {
        Said said = byParagraph.get(paragraph(span));
        return said == null ? Optional.empty() : said.endedBy(span.begin());
    }

    /** The statements of one paragraph. */
    private static final class Said {
        private final List<Statement> statements;
        /** For each the first end among it and those after it: it never falls, so that one can search in it. */
        private final int[] earliestEnd;

        Said(List<Statement> statements) {
            this.statements = statements;
            this.earliestEnd = new int[statements.size()];
            int least = Integer.MAX_VALUE;
            for (int i = earliestEnd.length - 1; i >= 0; i--) {
                least = Math.min(least, statements.get(i).content().hull().end());
                earliestEnd[i] = least;
            }
        }

        /** The last one that ends at {@code position} or before: behind it none does. */
        Optional<Statement> endedBy(int position) {
            int low = 0;
            int high = earliestEnd.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (earliestEnd[middle] <= position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? Optional.empty() : Optional.of(statements.get(low - 1));
        }
    }
}
