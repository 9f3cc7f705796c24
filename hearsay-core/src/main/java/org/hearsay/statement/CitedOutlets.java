package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/** The outlets that a report speaks of, found by place. Look-ups are logarithmic. */
final class CitedOutlets {
    private static final Set<String> REPORTS = WordTable.words(CitedOutlets.class, "outlet-words.tsv", "reports");

    private final List<OutletReference> references;
    private final OwnOutlet own;
    private final int[] lastCited;

    CitedOutlets(List<OutletReference> references, OwnOutlet own) {
        this.references = List.copyOf(references);
        this.own = own;
        lastCited = new int[references.size() + 1];
        lastCited[0] = -1;
        for (int i = 0; i < references.size(); i++) {
            OutletReference reference = references.get(i);
            lastCited[i + 1] = reference.isCited() && !reference.own() ? i : lastCited[i];
        }
    }

    OwnOutlet own() {
        return own;
    }

    List<OutletReference> references() {
        return references;
    }

    /** "report", "article": what an outlet makes. */
    static boolean isReport(String noun) {
        return REPORTS.contains(noun);
    }

    /** The references that share a character with the span, in text order. */
    List<OutletReference> overlapping(Span span) {
        int from = firstEndingAfter(span.begin());
        int to = from;
        while (to < references.size() && references.get(to).span().begin() < span.end()) {
            to++;
        }
        return references.subList(from, to);
    }

    /** The first reference that shares a character with the span. */
    Optional<OutletReference> within(Span span) {
        return overlapping(span).stream().findFirst();
    }

    /** The outlet cited last before the offset, not the report's own. */
    Optional<OutletReference> lastBefore(int offset) {
        int index = lastCited[firstEndingAfter(offset)];
        return index < 0 ? Optional.empty() : Optional.of(references.get(index));
    }

    private int firstEndingAfter(int offset) {
        return Spans.indexFrom(references, OutletReference::span, offset);
    }

    boolean isOwn(@Nullable String outlet) {
        return outlet != null && (outlet.equals(own.name()) || own.is(outlet));
    }
}
