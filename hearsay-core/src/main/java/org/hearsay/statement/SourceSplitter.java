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
    private static final Set<String> SPEAK_FOR = Set.of("of", "for", "from", "at");
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
        List<TokenRange> spokenFor = spokenFor(tokens.of(source));
        List<TokenRange> parts = spokenFor.isEmpty() ? parts(tokens.of(source)) : spokenFor;
        if (spokenFor.isEmpty()
                && (parts.size() < 2
                        || parts.size() > MOST_PARTS
                        || !parts.stream().allMatch(this::isNamed))) {
            return List.of(attribution);
        }
        return parts.stream()
                .map(part -> new Attribution(
                        tokens.span(part), attribution.cue(), attribution.content(), attribution.confidence()))
                .toList();
    }

    /** "Representatives of the ministry, the Coast Guard and the port": the bodies; empty where the source is none such. */
    private List<TokenRange> spokenFor(TokenRange source) {
        SourcePhrase phrase = SourcePhrase.parse(source, tokens);
        int of = phrase.complement().from();
        boolean speak = SourceNoun.sortsAt(phrase.head(), tokens).contains(SourceNoun.SPOKES)
                && tokens.word(phrase.head()).endsWith("s")
                && of + 1 < source.to()
                && SPEAK_FOR.contains(tokens.word(of));
        if (!speak) {
            return List.of();
        }
        List<TokenRange> parts = parts(new TokenRange(of + 1, source.to()));
        long named = parts.stream().filter(this::isNamed).count();
        boolean all = parts.stream().allMatch(this::hasCapital);
        return parts.size() > 1 && parts.size() <= MOST_PARTS && all && named * 2 > parts.size() ? parts : List.of();
    }

    private boolean hasCapital(TokenRange part) {
        boolean capital = false;
        for (int i = part.from(); i < part.to(); i++) {
            capital |= tokens.isCapital(i);
        }
        return capital && part.size() <= LONGEST_PART;
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
