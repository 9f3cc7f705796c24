package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.text.Span;

/**
 * Cuts a source of several named bodies or persons ("the ministry, the Coast Guard and Ada Brook") into one each: each of them takes
 * its stand. A source that is a name or a description alone stays whole.
 */
final class SourceSplitter {
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_PART = 12;
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "nor", "or");

    private final ReportTokens tokens;

    SourceSplitter(ReportTokens tokens) {
        this.tokens = tokens;
    }

    /** The attribution itself, or one for each part of its source; in text order. */
    List<Attribution> split(Attribution attribution) {
        Span source = attribution.source();
        if (source == null) {
            return List.of(attribution);
        }
        List<TokenRange> parts = parts(tokens.of(source));
        if (parts.size() < 2 || parts.size() > MOST_PARTS || !parts.stream().allMatch(this::isNamed)) {
            return List.of(attribution);
        }
        return parts.stream()
                .map(part -> new Attribution(
                        tokens.span(part), attribution.cue(), attribution.content(), attribution.confidence()))
                .toList();
    }

    private List<TokenRange> parts(TokenRange source) {
        List<TokenRange> parts = new ArrayList<>();
        boolean joined = false;
        int from = source.from();
        for (int i = source.from(); i <= source.to(); i++) {
            boolean joint = i < source.to() && JOINTS.contains(tokens.word(i)) && !isInsideName(i);
            if (i == source.to() || joint) {
                if (from < i) {
                    parts.add(new TokenRange(skipLeading(from, i), i));
                }
                joined |= joint && !tokens.get(i).text().equals(",");
                from = i + 1;
            }
        }
        return joined ? parts : List.of();
    }

    private boolean isInsideName(int index) {
        return tokens.name(index) != null && index > 0 && Objects.equals(tokens.name(index - 1), tokens.name(index));
    }

    private int skipLeading(int from, int to) {
        int at = from;
        while (at + 1 < to && Set.of("both", "either", "neither", "by").contains(tokens.word(at))) {
            at++;
        }
        return at;
    }

    /** Whether the part is a name with its article and titles, and no apposition ("the mayor" in "X, the mayor, and Y"). */
    private boolean isNamed(TokenRange part) {
        if (part.size() > LONGEST_PART) {
            return false;
        }
        SourcePhrase phrase = SourcePhrase.parse(part, tokens);
        int last = phrase.head();
        Name name = tokens.name(last);
        boolean bodyNoun = SourceNoun.sortsAt(last, tokens).contains(SourceNoun.BODY) && phrase.isDefinite(tokens);
        boolean capitalBody = SourceNoun.sortsAt(last, tokens).contains(SourceNoun.BODY) && tokens.isCapital(last);
        boolean place = name != null && name.kind() == NameKind.PLACE && part.size() > 1 && !phrase.isDefinite(tokens);
        return (name != null && !place) || bodyNoun || capitalBody;
    }
}
