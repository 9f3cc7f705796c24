package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** The words that weaken a statement, from {@code hedges.tsv}: in its content, its cue and its source. */
final class HedgeReader {
    private static final PatternTable HEDGES = PatternTable.read("hedges.tsv");
    /** More words than this of one span are not looked at. */
    private static final int MOST_WORDS = 400;

    /** In text order, not overlapping; of two that overlap the longer. */
    List<Excerpt> read(Attribution attribution, ReportTokens tokens) {
        Span source = attribution.source();
        List<Span> places = Stream.of(
                        attribution.content(), attribution.cue(), source == null ? List.<Span>of() : List.of(source))
                .flatMap(List::stream)
                .sorted()
                .toList();
        List<Excerpt> hedges = new ArrayList<>();
        int free = 0;
        for (Span place : places) {
            TokenRange range = tokens.of(place).first(MOST_WORDS);
            for (PatternTable.Match match : HEDGES.matches(tokens, range)) {
                TokenRange longest = longestAt(match.range().from(), range, tokens);
                if (longest.from() >= free && !isName(longest.from(), tokens)) {
                    hedges.add(Excerpt.of(tokens.text(), tokens.span(longest)));
                    free = longest.to();
                }
            }
        }
        return hedges;
    }

    private static TokenRange longestAt(int from, TokenRange range, ReportTokens tokens) {
        int end = from;
        for (PatternTable.Match match : HEDGES.matches(tokens, new TokenRange(from, range.to()).first(8))) {
            if (match.range().from() == from) {
                end = Math.max(end, match.range().to());
            }
        }
        return new TokenRange(from, end);
    }

    /** The month of May, and whatever else is a name. */
    private static boolean isName(int index, ReportTokens tokens) {
        return tokens.tag(index).equals("PROPN") || tokens.name(index) != null;
    }
}
